import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time for user space in hundredths of a second, whatever its own tick is. */
const TICKS_PER_SECOND = 100;

type Stat = { parent: number; own: number; ofEnded: number };

/** One line of /proc/PID/stat (proc(5)); the process's name stands in brackets and may hold anything. */
const statOf = (pid: number | string): Stat | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [utime = 0, stime = 0, cutime = 0, cstime = 0] = fields.slice(11, 15);
    return { parent: fields[1] ?? 0, own: utime + stime, ofEnded: cutime + cstime };
  } catch {
    return undefined;
  }
};

/** CPU seconds a process and all its descendants have used so far, those that have ended included. */
export const cpuOfTree = (root: number): number => {
  const stats = new Map(
    readdirSync('/proc').flatMap((name): [number, Stat][] => {
      const stat = /^\d+$/.test(name) ? statOf(name) : undefined;
      return stat ? [[Number(name), stat]] : [];
    }),
  );
  const ticks = (pid: number): number => {
    const stat = stats.get(pid);
    if (!stat) return 0;
    const children = [...stats].filter(([, { parent }]) => parent === pid);
    return stat.own + stat.ofEnded + children.reduce((sum, [child]) => sum + ticks(child), 0);
  };
  return ticks(root) / TICKS_PER_SECOND;
};

/** CPU seconds of those children of this process that have ended; the difference across one child's life is its own. */
export const cpuOfEndedChildren = (): number => (statOf('self')?.ofEnded ?? 0) / TICKS_PER_SECOND;

import { readFileSync } from 'node:fs';

const kilobytes = (file: string, name: string): number | undefined => {
  try {
    const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'));
    return found?.[1] === undefined ? undefined : Number(found[1]);
  } catch {
    return undefined;
  }
};

const megabytes = (file: string, name: string): number => {
  const found = kilobytes(file, name);
  if (found === undefined) throw new Error(`${file} says nothing of ${name}`);
  return found / 1024;
};

/** What a process holds in memory now, in MB: RSS, and PSS, which counts pages shared with others in part. */
export const memoryOf = (pid: number): { rss: number; pss: number } => ({
  rss: megabytes(`/proc/${pid}/status`, 'VmRSS'),
  pss: megabytes(`/proc/${pid}/smaps_rollup`, 'Pss'),
});

/** RSS of a process in MB; undefined for one that has ended and is only waiting to be collected. */
export const residentOf = (pid: number): number | undefined => {
  const found = kilobytes(`/proc/${pid}/status`, 'VmRSS');
  return found === undefined ? undefined : found / 1024;
};

/**
 * Follows a process until `stop`, which returns the most it ever held, in MB. The kernel keeps the highest mark; it is
 * read often only because it goes with the process.
 */
export const followPeak = (pid: number): { stop(): number } => {
  let peak = 0;
  const read = (): void => {
    peak = Math.max(peak, kilobytes(`/proc/${pid}/status`, 'VmHWM') ?? 0);
  };
  const timer = setInterval(read, 20);
  read();
  return {
    stop: () => {
      clearInterval(timer);
      return peak / 1024;
    },
  };
};

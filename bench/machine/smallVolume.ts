import { execFileSync } from 'node:child_process';
import { atEnd, temporaryFolder } from './leftovers';

/**
 * A new, empty volume of a few megabytes in memory, unmounted at the end of the run.
 * @returns its folder, or why there is none
 */
export const smallVolume = (megabytes: number): { folder: string } | { notRun: string } => {
  if (process.getuid?.() !== 0) return { notRun: 'needs root, to mount a small volume' };
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'dipnot-bench', folder], {
      stdio: 'pipe',
    });
  } catch (error) {
    return { notRun: `no volume could be mounted: ${(error as Error).message.trim()}` };
  }
  atEnd(() => {
    execFileSync('umount', ['--lazy', folder]);
  });
  return { folder };
};

import { execFileSync } from 'node:child_process';
import { PATH, ROOT } from '../machine/commands';

/** Builds what is older than its sources, so that nothing stale is measured. */
export const buildProduct = (): void => {
  for (const part of ['cli', 'all']) {
    execFileSync('node', ['scripts/build.mjs', part], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH } });
  }
};

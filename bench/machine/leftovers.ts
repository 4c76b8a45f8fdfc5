import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const steps: (() => void)[] = [];

process.on('exit', () => {
  for (const step of steps.reverse()) step();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

/** Registers what must be undone when this run ends, however it ends; the last registered is undone first. */
export const atEnd = (step: () => void): void => void steps.push(step);

/** A new folder that is removed at the end of the run. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dipnot-bench-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

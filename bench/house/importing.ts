import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ImportReport } from '../../collections/importing/report';
import { ROOT } from '../machine/commands';
import { cpuOfEndedChildren } from '../machine/cpu';
import { temporaryFolder } from '../machine/leftovers';
import { followPeak } from '../machine/memory';
import { manuscript, type Measure } from './manuscript';
import { settingsFor } from './settings';

export type Imported = { id: string; path: string | null };
export type Importing = { editions: Imported[]; cpuSeconds: number; peakMb: number; seconds: number };

const imported = (line: string): Imported => {
  const report = JSON.parse(line) as ImportReport;
  if ('error' in report) throw new Error(`${report.file} was refused: ${report.error}`);
  return { id: report.id, path: report.address && new URL(report.address).pathname };
};

/**
 * Imports manuscripts by the command line in a process of its own, into the commentaries in English.
 * @throws where one was refused, or not published as asked
 */
export const importByCommand = async (
  dataDir: string,
  measures: Measure[],
  { publish }: { publish: boolean },
): Promise<Importing> => {
  const folder = join(temporaryFolder(), 'manuscripts');
  mkdirSync(folder);
  const files = measures.map((measure, at) => {
    const file = join(folder, `${at + 1}.txt`);
    writeFileSync(file, manuscript(measure));
    return file;
  });
  const asked = [
    '--language',
    'en',
    '--series',
    'commentary',
    '--authors',
    'Deniz Aydın',
    ...(publish ? ['--publish'] : []),
  ];
  const cpuBefore = cpuOfEndedChildren();
  const from = performance.now();
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--max-semi-space-size=8', 'dist/cli.js', 'import', ...files, ...asked],
    {
      cwd: ROOT,
      env: settingsFor(dataDir, 3000),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const peak = followPeak(child.pid!);
  const [out, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const seconds = (performance.now() - from) / 1000;
  const cpuSeconds = cpuOfEndedChildren() - cpuBefore;
  const peakMb = peak.stop();
  const lines = out
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  if (code !== 0 || lines.length !== files.length) throw new Error(`The import ended with ${code}:\n${out}\n${said}`);
  return { editions: lines.map(imported), cpuSeconds, peakMb, seconds };
};

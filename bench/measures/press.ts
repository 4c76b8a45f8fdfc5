import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { House } from '../house/house';
import { settingsFor } from '../house/settings';
import { ROOT } from '../machine/commands';
import { atMost, type Row } from '../table';
// The one way the product is bundled: what tsx makes of a file runs slower.
import { bundle } from '../../scripts/bundle.mjs';
import type { PressCost } from './pressInProcess';

const run = promisify(execFile);

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

/** What prints and share cards cost, in processes of their own that do nothing else. */
export const press = async ({ dataDir, long }: House): Promise<Row[]> => {
  const script = join(ROOT, '.cache/bench/pressInProcess.js');
  await bundle(join(ROOT, 'bench/measures/pressInProcess.ts'), script);
  const { stdout } = await run(process.execPath, [script, long], { cwd: ROOT, env: settingsFor(dataDir, 3000) });
  const { pdf, card, many } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as PressCost;
  const seconds = (many.cpuMs / 1000).toFixed(0);
  return [
    atMost('PDF of the article of 1,500 words and 20 notes, after the first', pdf.cpuMs, 80, 'ms CPU'),
    { what: '  the first, start of the engine included', figure: `${pdf.firstCpuMs.toFixed(0)} ms CPU` },
    { what: '  its size', figure: kilobytes(pdf.bytes) },
    atMost('share card, after the first', card.cpuMs, 60, 'ms CPU'),
    { what: '  its size', figure: kilobytes(card.bytes) },
    atMost(`most memory of the engine in ${many.made} articles, ${seconds} s of CPU`, many.peakMb, 400, 'MB'),
    { what: '  processes it took', figure: `${many.processes}` },
  ];
};

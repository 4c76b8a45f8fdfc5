import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { QUICK_LEVEL } from '../../src/platform/pageStore/encodings';
import type { House } from '../house/house';
import { settingsFor } from '../house/settings';
import { ROOT } from '../machine/commands';
import { atLeast, type Row } from '../table';
// The one way the product is bundled: what tsx makes of a file runs slower.
import { bundle } from '../../scripts/bundle.mjs';
import type { RenderCost } from './renderInProcess';

const run = promisify(execFile);

/** The cost of a page nobody has asked for yet, in a process that does nothing else. */
export const firstRender = async ({ dataDir, articles }: House): Promise<Row[]> => {
  const script = join(ROOT, '.cache/bench/renderInProcess.js');
  await bundle(join(ROOT, 'bench/measures/renderInProcess.ts'), script);
  const paths = articles.map(({ path }) => path);
  const { stdout } = await run(process.execPath, ['--max-semi-space-size=8', script, ...paths], {
    cwd: ROOT,
    env: settingsFor(dataDir, 3000),
  });
  const { made, making, packing } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as RenderCost;
  const share = (figure: number): string => `${figure.toFixed(2)} ms`;
  return [
    atLeast('first render of an article with its data, pages', 1000 / made, 400, 'per CPU s'),
    { what: '  of which query, view and HTML', figure: share(making) },
    { what: `  of which brotli ${QUICK_LEVEL}`, figure: share(packing) },
  ];
};

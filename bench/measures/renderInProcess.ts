import { encode } from '../../src/platform/pageStore/encodings';
import { keepPage } from '../../src/platform/pageStore/keptPage';
import { createNames } from '../../src/queries/names';
import { closeHouse, openHouse } from '../../src/server/openHouse';
import { readSettings } from '../../src/server/settings';
import type { House } from '../../src/site/pages/answers';
import { renderPath } from '../../src/site/renderPath';

/** Milliseconds of CPU time for one page: made from the query to the kept bytes; and of its two parts. */
export type RenderCost = { made: number; making: number; packing: number };

const LEAST_CPU_MS = 3_000;

const render = async (house: House, path: string): Promise<string> => {
  const { status, html } = await renderPath(house, path);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return html;
};

/** All threads count: compression works beside JavaScript. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** CPU time of one piece of work, over rounds through all items after one to warm up. */
const costOf = async <T>(items: T[], work: (item: T) => Promise<unknown>): Promise<number> => {
  for (const item of items) await work(item);
  const from = cpuMs();
  let done = 0;
  while (cpuMs() - from < LEAST_CPU_MS) {
    for (const item of items) await work(item);
    done += items.length;
  }
  return (cpuMs() - from) / done;
};

const env = readSettings();
const open = await openHouse(env);
const house = { payload: open.payload, names: createNames(open.payload), siteUrl: env.siteUrl };
const paths = process.argv.slice(2);
const made = await costOf(paths, async (path) => {
  const page = await renderPath(house, path);
  return keepPage(page, await encode(page.html));
});
const texts = await Promise.all(paths.map((path) => render(house, path)));
const cost: RenderCost = {
  made,
  making: await costOf(paths, (path) => render(house, path)),
  packing: await costOf(texts, encode),
};
await closeHouse(open);
console.log(JSON.stringify(cost));
process.exit();

import { encode } from '../../src/platform/pageStore/encodings';
import { keepPage } from '../../src/platform/pageStore/keptPage';
import { createNames } from '../../src/queries/names';
import { pressFromSources } from '../../src/testing/press';
import { createTallies } from '../../src/queries/tallies';
import { closeHouse, openHouse } from '../../src/server/openHouse';
import { readSettings } from '../../src/server/settings';
import type { House } from '../../src/site/pages/answers';
import { renderPath } from '../../src/site/renderPath';

/** Milliseconds of CPU time for one page: made from the query to the kept bytes; and of its two parts. */
export type RenderCost = { made: number; making: number; packing: number };

/** Until the compiler's own threads have done most of their work, which would be counted. */
const WARM_UP_CPU_MS = 10_000;
const LEAST_CPU_MS = 3_000;

const render = async (house: House, path: string): Promise<string> => {
  const { status, body } = await renderPath(house, path);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return String(body);
};

/** All threads count: compression works beside JavaScript. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Works through all items until `least` milliseconds of CPU time are spent; returns what one took. */
const spend = async <T>(items: T[], work: (item: T) => Promise<unknown>, least: number): Promise<number> => {
  const from = cpuMs();
  let done = 0;
  while (cpuMs() - from < least) {
    for (const item of items) await work(item);
    done += items.length;
  }
  return (cpuMs() - from) / done;
};

/** CPU time of one piece of work, once the engine has compiled what is hot in it. */
const costOf = async <T>(items: T[], work: (item: T) => Promise<unknown>): Promise<number> => {
  await spend(items, work, WARM_UP_CPU_MS);
  return spend(items, work, LEAST_CPU_MS);
};

const env = readSettings();
const open = await openHouse(env);
const { payload } = open;
const house = {
  payload,
  names: createNames(payload),
  tallies: createTallies(payload),
  press: pressFromSources(''),
  siteUrl: env.siteUrl,
};
const paths = process.argv.slice(2);
const made = await costOf(paths, async (path) => {
  const page = await renderPath(house, path);
  return keepPage(page);
});
const texts = await Promise.all(paths.map((path) => render(house, path)));
const cost: RenderCost = {
  made,
  making: await costOf(paths, (path) => render(house, path)),
  packing: await costOf(texts, async (text) => encode(text)),
};
await closeHouse(open);
console.log(JSON.stringify(cost));
process.exit();

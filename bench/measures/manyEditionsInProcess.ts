import { keepPage } from '../../src/platform/pageStore/keptPage';
import { createNames } from '../../src/queries/names';
import { createTallies } from '../../src/queries/tallies';
import { closeHouse, openHouse } from '../../src/server/openHouse';
import { readSettings } from '../../src/server/settings';
import { renderPath } from '../../src/site/renderPath';
import { pressFromSources } from '../../src/testing/press';
import { median } from '../median';

/** What to render: addresses by kind of page. `changed`: the tags of a publication that comes before each rendering. */
export type Asked = { kinds: Record<string, string[]>; changed: string[] };

/** CPU milliseconds of one first render, by kind of page; null where the house does not answer that address. */
export type Costs = Record<string, number | null>;

const ROUNDS = 7;
const LEAST_CPU_MS = 300;

/** All threads count. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const { kinds, changed } = JSON.parse(process.argv[2] ?? '') as Asked;
const env = readSettings();
const open = await openHouse(env);
const { payload } = open;
const [names, tallies] = [createNames(payload), createTallies(payload)];
const house = { payload, names, tallies, press: pressFromSources(''), siteUrl: env.siteUrl };

const make = async (path: string): Promise<number> => {
  names.forget(changed);
  tallies.forget(changed);
  const page = await renderPath(house, path);
  keepPage(page);
  return page.status;
};

const costOf = async (paths: string[]): Promise<number> => {
  const from = cpuMs();
  let made = 0;
  while (cpuMs() - from < LEAST_CPU_MS) {
    for (const path of paths) await make(path);
    made += paths.length;
  }
  return (cpuMs() - from) / made;
};

const found = new Map<string, number[]>();
for (const [kind, paths] of Object.entries(kinds)) {
  const answers = await Promise.all(paths.map(make));
  if (answers.every((status) => status === 200)) found.set(kind, []);
}
// Round by round, so that no kind has the engine, or the machine, at its best. The first one only compiles what is hot.
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [kind, costs] of found) {
    const cost = await costOf(kinds[kind]!);
    if (round > 0) costs.push(cost);
  }
}
await closeHouse(open);
const costs: Costs = Object.fromEntries(
  Object.keys(kinds).map((kind) => [kind, found.has(kind) ? median(found.get(kind)!) : null]),
);
console.log(JSON.stringify(costs));
process.exit();

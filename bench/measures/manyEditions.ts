import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tagsTouchedBy } from '../../src/routing/tags';
import { houseOfMany, type ManyEditions } from '../house/manyEditions';
import { settingsFor } from '../house/settings';
import { ROOT } from '../machine/commands';
import { atMost, notRun, type Row } from '../table';
// The one way the product is bundled: what tsx makes of a file runs slower.
import { bundle } from '../../scripts/bundle.mjs';
import type { Asked, Costs } from './manyEditionsInProcess';
import { publishOften, type Publication } from './publishing';

const FEW = 1_000;
const MANY = 100_000;
const MOST = 1.5;

const run = promisify(execFile);

/** The pages compared hold the same number of lines in both houses; only what they are taken from grows. */
const kindsOf = ({ articles }: ManyEditions): Asked['kinds'] => ({
  'home page': ['/en'],
  'home page, 20 pages back': ['/en/page/20'],
  'series page': ['/en/commentary'],
  'year page': ['/en/commentary/2025'],
  article: articles.map(({ path }) => path),
  corrections: ['/en/corrections'],
  'feed of the house': ['/en/feed.xml'],
  'feed of a series': ['/en/commentary/feed.xml'],
  'topic page': ['/en/topic/topic-3'],
  'person page': ['/en/person/keeper-3'],
  'feed of a topic': ['/en/topic/topic-3/feed.xml'],
  sitemap: ['/sitemap.xml'],
  'pages in the sitemap': ['/sitemap/pages.xml'],
});

/** No target: what it shows grows with the house. */
const GROWING: Asked['kinds'] = { 'part of the sitemap': ['/sitemap/2025-1.xml'] };

const costsIn = async (house: ManyEditions, script: string): Promise<Costs> => {
  const { edition } = house;
  const changed = tagsTouchedBy({ edition, siblings: [] });
  const asked: Asked = { kinds: { ...kindsOf(house), ...GROWING }, changed };
  const { stdout } = await run(process.execPath, ['--max-semi-space-size=8', script, JSON.stringify(asked)], {
    cwd: ROOT,
    env: settingsFor(house.dataDir, 3000),
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Costs;
};

const compared = (what: string, few: number, many: number, hasTarget: boolean): Row => {
  const row = atMost(what, many / few, MOST, 'x', 2);
  const figure = `${row.figure} (${few.toFixed(1)} -> ${many.toFixed(1)} ms)`;
  return hasTarget ? { ...row, figure } : { what, figure };
};

/** The better of two runs: how long a call waits for the disk differs more than the houses do. */
const publishAtBest = async ({ dataDir, edition }: ManyEditions): Promise<Publication> => {
  const runs = [await publishOften(dataDir, edition), await publishOften(dataDir, edition)];
  return runs.sort((one, other) => one.shown - other.shown)[0]!;
};

/** The cost of pages and of a publication in a house of 100,000 editions, beside one of 1,000. */
export const manyEditions = async (): Promise<Row[]> => {
  const script = join(ROOT, '.cache/bench/manyEditionsInProcess.js');
  await bundle(join(ROOT, 'bench/measures/manyEditionsInProcess.ts'), script);
  const [small, large] = [await houseOfMany(FEW), await houseOfMany(MANY)];
  const [few, many] = [await costsIn(small, script), await costsIn(large, script)];
  const rows = Object.keys(few).map((kind): Row => {
    const [before, after] = [few[kind], many[kind]];
    if (before == null || after == null) return notRun(kind, 'it is not answered');
    return compared(`first render of ${kind}, CPU`, before, after, !(kind in GROWING));
  });
  const [calmly, busily] = [await publishAtBest(small), await publishAtBest(large)];
  return [
    { what: `${MANY} editions beside ${FEW}; made in`, figure: `${large.seconds.toFixed(0)} s` },
    ...rows,
    compared('publish to visible, median', calmly.shown, busily.shown, true),
    compared('publish, CPU of the server, mean', calmly.cpuMs, busily.cpuMs, true),
  ];
};

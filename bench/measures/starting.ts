import { setTimeout as sleep } from 'node:timers/promises';
import type { House } from '../house/house';
import { withProduct, type Product } from '../house/product';
import { atATime } from '../machine/atATime';
import { memoryOf } from '../machine/memory';
import { median } from '../median';
import { atMost, type Row } from '../table';

const STARTS = 3;
const REQUESTS = 10_000;
const AT_A_TIME = 16;

type Start = Product['started'];

const startBy = async ({ dataDir, articles }: House, by: 'npm' | 'node'): Promise<Start> => {
  const starts: Start[] = [];
  for (let time = 0; time < STARTS; time += 1) {
    const page = articles[time]!.path;
    starts.push(await withProduct(dataDir, { page, by }, ({ started }) => Promise.resolve(started)));
  }
  return { ms: median(starts.map(({ ms }) => ms)), cpuSeconds: median(starts.map(({ cpuSeconds }) => cpuSeconds)) };
};

/** What a reader's day asks for: every article in turn, the lists, now and then an address that does not exist. */
const pathsOf = ({ articles }: House): string[] => {
  const own = [...articles.map(({ path }) => path), '/en', '/tr', '/en/commentary', '/en/commentary/1999/1'];
  return Array.from({ length: REQUESTS }, (_, at) => own[at % own.length]!);
};

/** Memory before and after the requests, and how long they took. */
const work = async ({ address, pid }: Product, paths: string[]) => {
  // The editor's app is prepared after the first page; its memory counts.
  await fetch(`${address}/admin/login`).then((answer) => answer.text());
  const before = memoryOf(pid);
  const from = performance.now();
  await atATime(AT_A_TIME, paths, async (path) => {
    const answer = await fetch(`${address}${path}`);
    await answer.arrayBuffer();
    if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}`);
  });
  const seconds = (performance.now() - from) / 1000;
  // Pages made small in the background are part of the work.
  await sleep(2_000);
  return { before, seconds, after: memoryOf(pid) };
};

/** From the command to `/readyz` and a first article, nothing to build; then the memory of a product that has worked. */
export const starting = async (house: House): Promise<Row[]> => {
  const npm = await startBy(house, 'npm');
  const node = await startBy(house, 'node');
  const { before, seconds, after } = await withProduct(house.dataDir, {}, (product) => work(product, pathsOf(house)));
  return [
    atMost(`npm start to first answer, median of ${STARTS}`, npm.ms / 1000, 2, 's', 2),
    { what: '  the same without npm: node dist/server.js', figure: `${(node.ms / 1000).toFixed(2)} s` },
    {
      what: '  CPU time with and without npm',
      figure: `${npm.cpuSeconds.toFixed(2)} s; ${node.cpuSeconds.toFixed(2)} s`,
    },
    atMost(`memory (RSS) after ${REQUESTS} requests in ${seconds.toFixed(0)} s`, after.rss, 450, 'MB'),
    {
      what: '  the same as PSS; RSS before the requests',
      figure: `${after.pss.toFixed(0)} MB; ${before.rss.toFixed(0)} MB`,
    },
  ];
};

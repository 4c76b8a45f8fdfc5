import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { House } from '../house/house';
import { withProduct } from '../house/product';
import { findCommand } from '../machine/commands';
import { cpuOfTree } from '../machine/cpu';
import { CONNECTIONS, load } from '../machine/load';
import { serveByNginx, type WirePage } from '../machine/nginx';
import { median } from '../median';
import { atLeast, notRun, type Row } from '../table';

const ROUNDS = 5;
const SECONDS = 3;

type Server = { url: string; pid: number };

/** The page byte for byte as it goes over the wire; `fetch` would unpack it. */
const readWire = (address: string, path: string): Promise<WirePage> =>
  new Promise((done, fail) => {
    get(`${address}${path}`, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
      buffer(answer).then((zipped) => done({ path, zipped, headers }), fail);
    }).once('error', fail);
  });

const perCpuSecond = async ({ url, pid }: Server): Promise<number> => {
  const before = cpuOfTree(pid);
  const requests = await load(url, SECONDS);
  return requests / (cpuOfTree(pid) - before);
};

/** Requests for a kept article per CPU second of the server, in turns with nginx so that both meet the same noise. */
export const cachedArticle = ({ dataDir, articles }: House): Promise<Row[]> => {
  const { path } = articles[0]!;
  return withProduct(dataDir, { page: path }, async ({ address, pid }) => {
    const ours = { url: `${address}${path}`, pid };
    const page = await readWire(address, path);
    if (page.headers['content-encoding'] !== 'gzip') throw new Error('The article did not come as gzip');
    const nginx = findCommand('nginx');
    const rival = nginx ? await serveByNginx(nginx, page) : undefined;
    await load(ours.url, 1);
    const rounds: { own: number; its: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({ own: await perCpuSecond(ours), its: rival ? await perCpuSecond(rival) : NaN });
    }
    rival?.stop();
    const own = median(rounds.map((round) => round.own));
    const what = `cached article, ${CONNECTIONS} connections`;
    const figure = { what: `${what}: requests per CPU s`, figure: `${own.toFixed(0)} (${page.zipped.length} bytes)` };
    if (!rival) return [figure, notRun(`${what}: ratio to nginx`, 'nginx is not installed')];
    return [
      figure,
      {
        what: '  nginx, one worker, the same bytes and headers',
        figure: median(rounds.map(({ its }) => its)).toFixed(0),
      },
      atLeast(`${what}: ratio to nginx`, median(rounds.map((round) => round.own / round.its)), 0.5, '', 2),
    ];
  });
};

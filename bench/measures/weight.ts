import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { BUDGET, loadCold, weigh, type Asked } from '../browser/loadCold';
import { withBrowser } from '../browser/withBrowser';
import type { House } from '../house/house';
import { withProduct } from '../house/product';
import { atMost, type Row } from '../table';

/** Bytes of an answer as they travel, to a browser that takes Brotli. */
const wire = (url: string): Promise<Buffer> =>
  new Promise((done, fail) => {
    get(url, { headers: { 'Accept-Encoding': 'br' } }, (answer) => {
      if (answer.statusCode !== 200) fail(new Error(`${url} answered ${answer.statusCode}`));
      buffer(answer).then(done, fail);
    }).once('error', fail);
  });

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Each font by its file's name, without the mark of its content. */
const fontsOf = (asked: Asked[]): string =>
  asked
    .filter(({ type }) => type === 'font')
    .map(({ url, bytes }) => `${/([^/]+?)\.\w+\.woff2$/.exec(url)?.[1] ?? url} ${kilobytes(bytes)}`)
    .join(', ');

const inKilobytes = (what: string, bytes: number, most: number): Row =>
  atMost(what, bytes / 1024, most / 1024, 'KB', 1);

/** What an article of 1,500 words with 20 notes costs a reader's line, on a first visit. */
export const weight = ({ dataDir, long }: House): Promise<Row[]> =>
  withProduct(dataDir, { page: long }, async ({ address }) => {
    const url = `${address}${long}`;
    const first = await wire(url);
    // Brotli 11 follows when nobody waits; it is what nearly every reader gets.
    await sleep(1_500);
    const page = await wire(url);
    return [
      inKilobytes('article of 1,500 words and 20 notes with its styles, brotli', page.length, BUDGET.htmlAndStyle),
      { what: '  the same to its very first reader', figure: kilobytes(first.length) },
      ...(await withBrowser('  what Chromium asks for', async (browser) => {
        const asked = await loadCold(browser, url);
        const weighed = weigh(asked, address);
        return [
          inKilobytes('  the same, as Chromium had it', weighed.htmlAndStyle, BUDGET.htmlAndStyle),
          inKilobytes('  its script', weighed.script, BUDGET.script),
          inKilobytes(`  its fonts (${fontsOf(asked)})`, weighed.fonts, BUDGET.fonts),
          atMost('  what it asks for', weighed.requests, BUDGET.requests, 'requests'),
          atMost('  of others', weighed.foreign, BUDGET.foreign, 'requests'),
        ];
      })),
    ];
  });

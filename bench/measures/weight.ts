import { get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
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

const total = (sizes: number[]): number => sizes.reduce((sum, size) => sum + size, 0);

const found = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, group]) => group ?? '');

/** What an article of 1,500 words with 20 notes costs a reader's line: page with its styles, and scripts. No fonts. */
export const weight = ({ dataDir, long }: House): Promise<Row[]> =>
  withProduct(dataDir, { page: long }, async ({ address }) => {
    const url = `${address}${long}`;
    const first = await wire(url);
    // Brotli 11 follows when nobody waits; it is what nearly every reader gets.
    await sleep(1_500);
    const page = await wire(url);
    const html = brotliDecompressSync(page).toString();
    const sizes = (paths: string[]): Promise<number[]> =>
      Promise.all(paths.map(async (path) => (await wire(new URL(path, url).href)).length));
    const styles = total(await sizes(found(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)));
    const scripts = total(await sizes(found(html, /<script[^>]+src="([^"]+)"/g)));
    const inline = total(
      found(html, /<script(?![^>]*(?:\ssrc=|ld\+json))[^>]*>([^<]+)<\/script>/g).map((text) => text.length),
    );
    return [
      atMost('article of 1,500 words and 20 notes with its styles, brotli', (page.length + styles) / 1024, 15, 'KB', 1),
      { what: '  the same to its very first reader', figure: `${((first.length + styles) / 1024).toFixed(1)} KB` },
      atMost('JavaScript of an article page', (scripts + inline) / 1024, 2, 'KB', 1),
    ];
  });

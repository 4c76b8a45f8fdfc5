import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { BUDGET, loadCold, weigh } from '../../bench/browser/loadCold';
import { MOST_SHIFT, paintOf } from '../../bench/browser/paintOf';
import { manuscript } from '../../bench/house/manuscript';

const HOUSE = resolve(import.meta.dirname, '../..');

/** Publishes an article of 1,500 words and 20 notes; what is printed of it is one line of JSON. */
const publishLongArticle = (): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'dipnot-')), 'long.txt');
  writeFileSync(file, manuscript({ title: 'A long article', words: 1500, notes: 20, seed: 1 }));
  const asked = ['import', file, '--language', 'en', '--series', 'commentary', '--authors', 'Deniz Aydın', '--publish'];
  const { stdout, stderr } = spawnSync('npm', ['run', '--silent', 'dipnot', '--', ...asked], {
    cwd: HOUSE,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: join(HOUSE, '.cache/journeys'), PORT: process.env.JOURNEYS_PORT },
  });
  const { address } = JSON.parse(stdout || '{}') as { address?: string };
  if (!address) throw new Error(`The article was not published: ${stdout}${stderr}`);
  return address;
};

let address: string;

test.beforeAll(() => {
  address = publishLongArticle();
});

test('an article of 1,500 words and 20 notes keeps to its budgets on a first visit', async ({ browser, baseURL }) => {
  const weighed = weigh(await loadCold(browser, address), baseURL!);
  console.log(`Weight of an article: ${JSON.stringify(weighed)}`);
  expect(weighed.fonts).toBeGreaterThan(0);
  for (const [what, most] of Object.entries(BUDGET)) {
    expect.soft(weighed[what as keyof typeof BUDGET], what).toBeLessThanOrEqual(most);
  }
});

test('it stays where it is while its fonts come over a slow line', async ({ browser }) => {
  expect((await paintOf(browser, address)).cls).toBeLessThanOrEqual(MOST_SHIFT);
});

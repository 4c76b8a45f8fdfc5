import type { Browser } from '@playwright/test';
import { editionData, firstSeries } from '../../house/editionData';
import { ADMIN } from '../../house/settings';
import { docOf, signIn } from '../../house/staff';
import { median } from '../../median';
import { atMost, type Row } from '../../table';
import { BODY } from './desk';

const TIMES = 5;
const TEXT = { words: 1_500, notes: 20 };
const MOST_MS = 2_000;
const MOST_LETTER_MS = 50;

/** Runs in the page, before it: how long each key waits until what it did is painted (Event Timing, in steps of 8 ms). */
const watchKeys = (): void => {
  const keys: number[] = [];
  Object.assign(window, { keys });
  new PerformanceObserver((list) =>
    keys.push(...list.getEntries().flatMap(({ name, duration }) => (name === 'keydown' ? duration : []))),
  ).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
};

/** From "Translate" at an original until its translation can be written beside it; and writing there, with 60 notes at both sides. */
export const beginning = async (browser: Browser, address: string): Promise<Row[]> => {
  const staff = await signIn(address);
  const series = await firstSeries(staff);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await context.request.post(`${address}/api/users/login`, { data: ADMIN });
  const page = await context.newPage();
  await page.addInitScript(watchKeys);
  const begin = async (text: { words: number; notes: number }, seed: number): Promise<number> => {
    const data = editionData({ title: `To be translated ${text.notes} ${seed}`, ...text, seed }, series, 'published');
    const { id } = docOf(await staff('POST', '/commentaries?depth=0', data));
    await page.goto(`${address}/admin/collections/commentaries/${id as string}`);
    const button = page.getByRole('button', { name: 'Translate into Turkish' });
    await button.waitFor();
    await page.locator('form[data-form-ready=true]').first().waitFor();
    const from = performance.now();
    await button.click();
    await page.locator('.desk-original-pane p').first().waitFor();
    await page.locator(BODY).waitFor();
    await page
      .locator('.desk-pairs tbody tr')
      .nth(text.notes - 1)
      .waitFor({ state: 'attached' });
    await page.locator('form[data-form-ready=true]').first().waitFor();
    return performance.now() - from;
  };
  // The first visit brings the code and is not counted.
  await begin(TEXT, 100);
  const taken: number[] = [];
  for (let time = 1; time <= TIMES; time += 1) taken.push(await begin(TEXT, 100 + time));
  await begin({ words: 1_500, notes: 60 }, 200);
  await page.locator(`${BODY} p`).first().click();
  await page.waitForTimeout(1_500);
  await page.evaluate(() => (window as unknown as { keys: number[] }).keys.splice(0));
  await page.keyboard.type('Bir cümle, iki metnin önünde. ', { delay: 60 });
  await page.keyboard.type('ve devam', { delay: 700 });
  const keys = await page.evaluate(() => (window as unknown as { keys: number[] }).keys);
  await context.close();
  return [
    atMost(
      `from "Translate" to the desk, ${TEXT.words} words, ${TEXT.notes} notes, median of ${TIMES}`,
      median(taken),
      MOST_MS,
      'ms',
    ),
    atMost(
      'a letter until it is painted, 60 notes at both sides, the slowest',
      Math.max(16, ...keys),
      MOST_LETTER_MS,
      'ms',
    ),
  ];
};

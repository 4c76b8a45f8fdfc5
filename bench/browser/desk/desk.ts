import type { Browser, Page } from '@playwright/test';
import { editionData, firstSeries } from '../../house/editionData';
import { ADMIN } from '../../house/settings';
import { docOf, signIn } from '../../house/staff';

/** An edition open at the desk of a signed-in administrator. */
export type Desk = {
  page: Page;
  notes: number;
  /** Opens the edition anew, as a link of a list does. @returns the milliseconds until it can be written in */
  open: () => Promise<number>;
  close: () => Promise<void>;
};

/** The body's editor; a place in it to write at is any of its paragraphs. */
export const BODY = '[data-field-path="body"] [contenteditable=true]';

const WORDS_PER_NOTE = 20;

/** Runs in the page, before it: keeps every task of 50 ms and longer (Long Tasks). */
const watch = (): void => {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
};

/** Stores a new draft of so many notes through the interface and lays it on the desk. */
export const layOnDesk = async (browser: Browser, address: string, notes: number): Promise<Desk> => {
  const staff = await signIn(address);
  const measure = { title: `An edition of ${notes} notes`, words: notes * WORDS_PER_NOTE, notes, seed: notes };
  const edition = editionData(measure, await firstSeries(staff), 'draft');
  const { id } = docOf(await staff('POST', '/commentaries?draft=true&depth=0', edition));
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await context.request.post(`${address}/api/users/login`, { data: ADMIN });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const open = async (): Promise<number> => {
    const from = performance.now();
    await page.goto(`${address}/admin/collections/commentaries/${id as string}`, { waitUntil: 'commit' });
    await page.locator(BODY).waitFor();
    await page
      .locator('.desk-note')
      .nth(notes - 1)
      .waitFor({ state: 'attached' });
    await page.locator('form[data-form-ready=true]').first().waitFor();
    return performance.now() - from;
  };
  return { page, notes, open, close: () => context.close() };
};

/** The longest task of the page while `act` runs and what it set off comes to rest; 0 where none took 50 ms. */
export const longestTask = async (page: Page, act: () => Promise<void>): Promise<number> => {
  const REST_MS = 1_500;
  const tasks = () => page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
  await page.waitForTimeout(REST_MS);
  await tasks();
  await act();
  await page.waitForTimeout(REST_MS);
  return Math.max(0, ...(await tasks()));
};

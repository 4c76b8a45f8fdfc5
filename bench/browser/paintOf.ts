import type { Browser, CDPSession } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';

/** When the largest part of a page was drawn, in milliseconds, and how much the page shifted while it came. */
export type Paint = { lcp: number; cls: number };

/** How much a page may shift while it comes (Cumulative Layout Shift). */
export const MOST_SHIFT = 0.02;

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** A slow line (bytes a second) and a slow phone: a quarter of this machine. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWER = 4;
/** Fonts that come late shift a page late. */
const SETTLED_MS = 1_500;

const slowDown = async (session: CDPSession): Promise<void> => {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
};

/** Runs in the page, before it: keeps its figures where they can be read (Largest Contentful Paint, Layout Instability). */
const watch = (): void => {
  const paint: Paint = { lcp: 0, cls: 0 };
  Object.assign(window, { paint });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) paint.lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) paint.cls += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Opens a page on a slow phone with nothing in its cache. */
export const paintOf = async (browser: Browser, url: string): Promise<Paint> => {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.addInitScript(watch);
  await slowDown(await context.newCDPSession(page));
  await page.goto(url, { waitUntil: 'networkidle' });
  await sleep(SETTLED_MS);
  const paint = await page.evaluate(() => (window as unknown as { paint: Paint }).paint);
  await context.close();
  return paint;
};

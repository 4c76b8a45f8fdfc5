import type { Browser } from '@playwright/test';

/** What one page asked for: the bytes of each answer's body as it travelled, and whose it was. */
export type Asked = { url: string; type: string; bytes: number };

const isAsked = (url: string): boolean => /^https?:/.test(url);

/** Opens a page as a reader does who was never here, and waits until nothing more is asked for. */
export const loadCold = async (browser: Browser, url: string): Promise<Asked[]> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: Promise<Asked>[] = [];
  page.on('requestfinished', (request) => {
    if (!isAsked(request.url())) return;
    const sizes = request.sizes();
    asked.push(
      sizes.then(({ responseBodySize }) => ({
        url: request.url(),
        type: request.resourceType(),
        bytes: responseBodySize,
      })),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const all = await Promise.all(asked);
  await context.close();
  return all;
};

/** Budgets of an article of 1,500 words and 20 notes, compressed. */
export const BUDGET = { htmlAndStyle: 15 * 1024, script: 2 * 1024, fonts: 65 * 1024, requests: 6, foreign: 0 };

/** What a page weighs, in bytes, against that budget. `foreign` counts what was asked of others. */
export const weigh = (asked: Asked[], origin: string): Record<keyof typeof BUDGET, number> => {
  const bytesOf = (...types: string[]): number =>
    asked.filter(({ type }) => types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    htmlAndStyle: bytesOf('document', 'stylesheet'),
    script: bytesOf('script'),
    fonts: bytesOf('font'),
    requests: asked.length,
    foreign: asked.filter(({ url }) => !url.startsWith(origin)).length,
  };
};

import type { Locator, Page } from '@playwright/test';

export const LIGHTHOUSE = '/tr/yorum/2024/7/fener-haritalari-neden-paylasilmiyor';
export const LIGHTHOUSE_ENGLISH = '/en/commentary/2024/5/why-are-the-lighthouse-charts-withheld';

export const TABLET = { width: 900, height: 1000 };

/** The note that lies open. */
export const sheetOf = (page: Page): Locator => page.getByRole('dialog');
/** The calls of a note, by the number it shows. */
export const callsOf = (page: Page, number: number): Locator =>
  page.locator('[role=doc-noteref]').filter({ hasText: `[${number}]` });
export const callOf = (page: Page, number: number): Locator => callsOf(page, number).first();

/** Brings a place to the upper edge, as a reader does who has read so far. */
export const readTo = (page: Page, id: string): Promise<void> =>
  page.evaluate((place) => document.getElementById(place)!.scrollIntoView(), id);

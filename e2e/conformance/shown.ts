import type { Page } from '@playwright/test';
import { faultsOnScreen } from './axe';

const TABLET = { width: 1024, height: 768 };
const WIDE = { width: 1440, height: 900 };
const SMALL = { width: 320, height: 640 };

const named = (state: string, faults: string[]): string[] => faults.map((fault) => `${state}: ${fault}`);

/** Light in full; of the dark, which is the same document, the colours. */
const inBothSchemes = async (page: Page, state: string): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await faultsOnScreen(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...named(`${state}, light`, light), ...named(`${state}, dark`, await faultsOnScreen(page, 'colours'))];
};

const withNoteOpen = async (page: Page): Promise<string[]> => {
  await page.locator('main [role=doc-noteref]').first().click();
  if ((await page.locator(':popover-open').count()) !== 1) return ['a click on a call opens no note'];
  const faults = await inBothSchemes(page, 'a note open');
  await page.keyboard.press('Escape');
  return faults;
};

const withSideNotes = async (page: Page): Promise<string[]> => {
  await page.setViewportSize(WIDE);
  const isShown = await page.locator('.side-note').first().isVisible();
  return isShown ? inBothSchemes(page, 'side notes on') : ['there are no side notes on a wide page'];
};

const sideways = async (page: Page): Promise<string[]> => {
  await page.setViewportSize(SMALL);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > SMALL.width ? [`needs ${width} pixels on a screen of ${SMALL.width}`] : [];
};

/**
 * Shows a page in every state a reader can bring it into, in light and dark, and returns what is wrong with it: what axe
 * finds, sideways scrolling on the smallest screen, and what the browser complains of.
 */
export const faultsWhenShown = async (page: Page, path: string): Promise<string[]> => {
  const complaints: string[] = [];
  page.on('console', (said) => {
    // That the page itself is gone, or was never there, the browser reports as an error too.
    if (said.type() === 'error' && said.location().url !== page.url())
      complaints.push(`${said.text()} (${said.location().url})`);
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.setViewportSize(TABLET);
  await page.goto(path);
  const hasNotes = (await page.locator('main [role=doc-noteref]').count()) > 0;
  const isArticle = hasNotes && (await page.locator('.side-note').count()) > 0;
  const faults = [
    ...(await inBothSchemes(page, 'as it opens')),
    ...(isArticle ? await withNoteOpen(page) : []),
    ...(isArticle ? await withSideNotes(page) : []),
    ...(await sideways(page)),
  ];
  return [...faults, ...named('the browser says', complaints)].map((fault) => `${path} ${fault}`);
};

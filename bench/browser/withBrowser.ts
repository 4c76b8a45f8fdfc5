import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../e2e/browser';
import { notRun, type Row } from '../table';

/**
 * Lets `use` measure in a Chromium of its own.
 * @param args further arguments of its command line
 * @returns the figures, or one line that says why there are none: `what` was not run
 */
export const withBrowser = async (
  what: string,
  use: (browser: Browser) => Promise<Row[]>,
  args: string[] = [],
): Promise<Row[]> => {
  const found = findBrowser({ mayInstall: false });
  if ('notRun' in found) return [notRun(what, found.notRun)];
  const browser = await chromium.launch({
    executablePath: found.path,
    // Chromium refuses its sandbox to root, who measures in containers.
    args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
};

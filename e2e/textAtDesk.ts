import type { Locator, Page } from '@playwright/test';

/** The text, as it is edited. */
export const body = (page: Page): Locator => page.locator('[data-field-path="body"] [contenteditable=true]').first();
export const calls = (page: Page): Locator => body(page).locator('.desk-call');
/** A paragraph, heading or list item of the text. */
export const line = (page: Page, nth: number): Locator => body(page).locator('p, h2, li').nth(nth);
/** The text of the open note, as it is edited. */
export const noteText = (page: Page): Locator => page.locator('.desk-note.is-open [contenteditable=true]');

/** The editor learns of a moved caret a moment late. */
export const settle = (page: Page) => page.waitForTimeout(350);

/** The caret at the end of a line of the text. */
export const toEnd = async (page: Page, nth: number): Promise<void> => {
  await line(page, nth).click({ position: { x: 1, y: 10 } });
  await page.keyboard.press('End');
  await settle(page);
};

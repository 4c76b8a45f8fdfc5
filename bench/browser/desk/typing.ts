import type { Row } from '../../table';
import { BODY, longestTask, type Desk } from './desk';

const SENTENCE = 'A sentence written at the desk. ';
const MOST_MS = 50;

const row = (what: string, longest: number): Row => ({
  what,
  figure: longest === 0 ? `under ${MOST_MS} ms` : `${longest.toFixed(0)} ms`,
  target: `<= ${MOST_MS} ms`,
  met: longest <= MOST_MS,
});

/** Without a pause, then letter by letter, so that what waits for a pause comes in between. */
const write = async ({ page }: Desk): Promise<void> => {
  await page.keyboard.type(SENTENCE, { delay: 60 });
  await page.keyboard.type('and on', { delay: 700 });
};

/** The longest task of the browser while a text is written: what a letter may have to wait for. */
export const typing = async (desk: Desk): Promise<Row[]> => {
  const { page, notes } = desk;
  await page
    .locator(`${BODY} p`)
    .nth(1)
    .click({ position: { x: 100, y: 12 } });
  const inText = await longestTask(page, () => write(desk));
  await page.locator('.desk-note-head').nth(5).click();
  await page.locator('.desk-note.is-open [contenteditable=true]').click();
  const inNote = await longestTask(page, () => write(desk));
  return [
    row(`writing in the text with ${notes} notes, longest task`, inText),
    row(`writing in a note with ${notes} notes, longest task`, inNote),
  ];
};

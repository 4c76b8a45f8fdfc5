import { median } from '../../median';
import { atMost, notRun, type Row } from '../../table';
import { BODY, type Desk } from './desk';

const TIMES = 5;
const PATIENCE_MS = 10_000;

type Timed = { pressed: number };

/** Runs in the page: notes when a key was last pressed with Alt. */
const notePresses = (): void =>
  document.addEventListener(
    'keydown',
    ({ altKey, timeStamp }) => {
      if (altKey) (window as unknown as Timed).pressed = timeStamp;
    },
    { capture: true },
  );

/** Runs in the page at every frame: since when the caret is in the text of the open note, counted from the press. */
const sincePress = (): number | false =>
  !!document.activeElement?.matches('.desk-note.is-open [contenteditable=true]') &&
  performance.now() - (window as unknown as Timed).pressed;

/** From the shortcut in the text until the caret is in the text of the new note. */
export const shortcut = async ({ page, notes }: Desk): Promise<Row[]> => {
  const what = `shortcut to the caret in the note, with ${notes} notes, median of ${TIMES}`;
  const taken: number[] = [];
  await page.evaluate(notePresses);
  for (let time = 0; time < TIMES; time += 1) {
    await page
      .locator(`${BODY} p`)
      .nth(time)
      .click({ position: { x: 2, y: 12 } });
    await page.waitForTimeout(500);
    await page.keyboard.press('Control+Alt+f');
    try {
      const seen = await page.waitForFunction(sincePress, undefined, { polling: 'raf', timeout: PATIENCE_MS });
      taken.push((await seen.jsonValue()) as number);
    } catch {
      return [notRun(what, 'the caret did not come into the note')];
    }
    await page.keyboard.type('A new note.');
  }
  return [atMost(what, median(taken), 150, 'ms')];
};

import { wordClipboard } from '../../../src/manuscripts/piece/examples/wordClipboard';
import { median } from '../../median';
import { atMost, notRun, type Row } from '../../table';
import { BODY, type Desk } from './desk';

const NOTES = 60;
const TIMES = 5;
const PATIENCE_MS = 20_000;

type Asked = { body: string; html: string; calls: number; patience: number };

/** Runs in the page, so names no function of its own: pastes, and waits until every call and every note of what was pasted is drawn. @returns the milliseconds */
const paste = async ({ body, html, calls, patience }: Asked): Promise<number> => {
  const data = new DataTransfer();
  data.setData('text/html', html);
  const from = performance.now();
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  document.querySelector(body)!.dispatchEvent(event);
  const drawn = [document.getElementsByClassName('desk-call'), document.getElementsByClassName('desk-note')];
  while (drawn.some(({ length }) => length < calls)) {
    if (performance.now() - from > patience) throw new Error('the notes did not come');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now() - from;
};

/** From the paste of a text of Word until its calls and notes are drawn; each paste is taken back before the next. */
export const pasting = async ({ page, open, notes }: Desk): Promise<Row[]> => {
  const what = `paste ${NOTES} notes from Word, median of ${TIMES}`;
  const taken: number[] = [];
  await open();
  for (let time = 0; time < TIMES; time += 1) {
    await page
      .locator(`${BODY} p`)
      .first()
      .click({ position: { x: 2, y: 12 } });
    await page.waitForTimeout(500);
    const asked = { body: BODY, html: wordClipboard(NOTES), calls: notes + NOTES, patience: PATIENCE_MS };
    try {
      taken.push(await page.evaluate(paste, asked));
    } catch (error) {
      return [notRun(what, (error as Error).message)];
    }
    await page.waitForTimeout(1_500);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      ({ body, calls }) => document.querySelectorAll(`${body} .desk-call`).length === calls,
      { body: BODY, calls: notes },
      { timeout: PATIENCE_MS },
    );
  }
  return [atMost(what, median(taken), 1_000, 'ms')];
};

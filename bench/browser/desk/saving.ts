import { median } from '../../median';
import { atMost, type Row } from '../../table';
import { BODY, type Desk } from './desk';

const TIMES = 5;
const SAVED = '.payload-toast-container [data-sonner-toast][data-type=success]';

/** From the click on "Save Draft" until the desk says that it is saved. */
export const saving = async ({ page, notes }: Desk): Promise<Row[]> => {
  const taken: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await page
      .locator(`${BODY} p`)
      .nth(2)
      .click({ position: { x: 60, y: 12 } });
    await page.keyboard.type('x');
    await page.locator('#action-save-draft:not([disabled])').waitFor();
    await page.waitForTimeout(1_000);
    const from = performance.now();
    await page.locator('#action-save-draft').click();
    await page.locator(SAVED).first().waitFor();
    taken.push(performance.now() - from);
    await page.locator(SAVED).first().waitFor({ state: 'detached', timeout: 30_000 });
  }
  return [
    atMost(`save an edition of ${notes} notes, until "saved" shows, median of ${TIMES}`, median(taken), 1_200, 'ms'),
  ];
};

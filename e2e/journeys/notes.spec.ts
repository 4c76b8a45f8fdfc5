import { createRequire } from 'node:module';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { callOf, callsOf, LIGHTHOUSE, LIGHTHOUSE_ENGLISH, readTo, sheetOf, TABLET } from './notesOnPage';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Calls three notes at one place: Russian, Arabic, Greek. */
const COFFEE_HOUSE = '/tr/yorum/2023/1/bir-kahvede-dort-dil';

const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

const boxOf = async (one: Locator) => (await one.boundingBox())!;

const faultsOf = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string }[] }> } };
    return (await axe.run()).violations.map(({ id, help }) => `${id}: ${help}`);
  });
};

test.describe('a note opens where it is called', () => {
  test.use({ viewport: TABLET });

  test('under its call, with its own language, and Escape leads back', async ({ page }) => {
    await page.goto(LIGHTHOUSE);
    await readTo(page, 'p2');
    const call = callOf(page, 2);
    await call.click();
    const sheet = page.getByRole('dialog', { name: 'Dipnot 2', exact: true });
    await expect(sheet).toBeVisible();
    await expect(sheet).toBeFocused();
    await expect(sheet.locator(':lang(hy)').first()).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    expect(await sheet.locator('div [id]').count()).toBe(0);
    const [called, shown] = [await boxOf(call), await boxOf(sheet)];
    expect(shown.y).toBeGreaterThanOrEqual(called.y + called.height / 2);
    expect(shown.y - called.y - called.height).toBeLessThan(20);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(call).toBeFocused();
  });

  test('and closes by its button, its way back, or a click elsewhere, each time to the very call', async ({ page }) => {
    await page.goto(LIGHTHOUSE);
    // The fifth note is called twice: the second call is returned to, not the first.
    const call = callsOf(page, 5).nth(1);
    const ways = [
      () => sheetOf(page).getByRole('button', { name: 'Kapat' }).click(),
      () => sheetOf(page).locator('[role=doc-backlink]').click(),
      () => page.mouse.click(5, 300),
    ];
    for (const close of ways) {
      await call.click();
      await expect(sheetOf(page).locator('[role=doc-backlink]')).toHaveCount(1);
      await close();
      await expect(sheetOf(page)).toBeHidden();
      await expect(call).toBeFocused();
      await expect(call).toBeInViewport();
    }
  });

  test('one at a time, by keyboard too', async ({ page }) => {
    await page.goto(LIGHTHOUSE);
    await callOf(page, 3).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Dipnot 3' })).toBeVisible();
    await callOf(page, 4).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await expect(page.getByRole('dialog', { name: 'Dipnot 4' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Kapat' })).toBeFocused();
  });

  test('but a modified click is the browser’s', async ({ page, context }) => {
    await page.goto(LIGHTHOUSE);
    const other = context.waitForEvent('page');
    await callOf(page, 1).click({ modifiers: ['ControlOrMeta'] });
    await expect(await other).toHaveURL(/#n-kiyi$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('a source on it can be followed', async ({ page }) => {
    await page.goto(LIGHTHOUSE);
    await callOf(page, 3).click();
    await page.route('https://kiyiverileri.example/**', (route) => route.fulfill({ body: 'kaynak' }));
    await sheetOf(page)
      .getByRole('link', { name: /kiyiverileri/ })
      .click();
    await expect(page).toHaveURL('https://kiyiverileri.example/kazalar');
  });
});

test('on a phone the note is a sheet at the foot that leaves its call in sight', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(COFFEE_HOUSE);
  for (const call of await page.locator('[role=doc-noteref]').all()) {
    await call.click();
    const [sheet, called] = [await boxOf(sheetOf(page)), await boxOf(call)];
    expect(sheet.y + sheet.height).toBeGreaterThan(PHONE.height - 40);
    expect(sheet.width).toBeGreaterThan(PHONE.width - 60);
    expect(called.y + called.height).toBeLessThanOrEqual(sheet.y);
    await page.keyboard.press('Escape');
  }
});

test('beside side notes a call leads to the list, for its note is open already', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(LIGHTHOUSE);
  await callOf(page, 2).click();
  await expect(page).toHaveURL(/#n-tsovap$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, bypassCSP: true });

    for (const viewport of [PHONE, TABLET]) {
      test(`an open note has no fault a machine can find, ${viewport.width} wide`, async ({ page }) => {
        await page.setViewportSize(viewport);
        for (const path of [COFFEE_HOUSE, LIGHTHOUSE_ENGLISH]) {
          await page.goto(path);
          await page.locator('[role=doc-noteref]').first().click();
          await expect(sheetOf(page)).toBeVisible();
          expect(await faultsOf(page)).toEqual([]);
        }
      });
    }
  });
}

test.describe('calls at one place', () => {
  test.use({ viewport: TABLET });

  test('are drawn as one and stay three links, each with its name and its note', async ({ page }) => {
    await page.goto(COFFEE_HOUSE);
    const run = page.locator('sup.call:has(.through)');
    await expect(run.locator('a')).toHaveText(['[1]', '[2]', '[3]']);
    const names = ['Dipnot 1', 'Dipnot 2', 'Dipnot 3'];
    const calls = names.map((name) => run.getByLabel(name, { exact: true }));
    const narrow = (await boxOf(run)).width;
    for (const call of calls) {
      await call.focus();
      await expect(call).toBeFocused();
    }
    await calls[0]!.focus();
    await page.keyboard.press('Tab');
    await expect(calls[1]!).toBeFocused();
    expect((await boxOf(run)).width).toBeGreaterThan(narrow);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Dipnot 2' }).locator(':lang(ar)').first()).toBeVisible();
  });

  test('are each found by a finger, the dash too', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(COFFEE_HOUSE);
    const dash = await boxOf(page.locator('sup.call .through'));
    expect(dash.width).toBeGreaterThanOrEqual(24);
    expect(dash.height).toBeGreaterThanOrEqual(24);
    const found = await page.locator('sup.call:has(.through)').evaluate((run) => {
      run.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = run.getBoundingClientRect();
      const at = [left + 3, (left + right) / 2, right - 3];
      return at.map((x) => document.elementFromPoint(x, (top + bottom) / 2)?.closest('a')?.textContent);
    });
    expect(found).toEqual(['[1]', '[2]', '[3]']);
  });

  test('are copied as they are written', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(COFFEE_HOUSE);
    await page.locator('sup.call:has(.through)').evaluate((run) => getSelection()!.selectAllChildren(run));
    await page.keyboard.press('ControlOrMeta+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('[1][2][3]');
  });
});

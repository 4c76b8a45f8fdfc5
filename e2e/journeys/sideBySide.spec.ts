import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const TURKISH = '/tr/yorum/2024/7/fener-haritalari-neden-paylasilmiyor';
const ENGLISH = '/en/commentary/2024/5/why-are-the-lighthouse-charts-withheld';
const TURKISH_FIRST = `${TURKISH}/en`;
const ENGLISH_FIRST = `${ENGLISH}/tr`;
const ALONE = '/tr/yorum/2024/4/ada-postasinin-son-gemisi';
const WITHDRAWN = '/tr/yorum/2024/3/balikci-kooperatifleri-uzerine';

/** What axe finds against WCAG 2.2 AA and its own best practices. */
const faultsOf = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string }[] }> } };
    return (await axe.run()).violations.map(({ id, help }) => `${id}: ${help}`);
  });
};

/** Where the two cells of each row that has both begin. */
const rowsOf = (page: Page) =>
  page
    .locator('.pair')
    .evaluateAll((rows) =>
      rows
        .map((row) => [...row.children].map((cell) => cell.getBoundingClientRect()))
        .flatMap(([left, right]) => (left && right ? [{ left, right }] : [])),
    );

test.describe('with JavaScript switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader of an article sees both texts, follows a note in each column and turns the page round', async ({
    page,
  }) => {
    await page.goto(TURKISH);
    await page.getByRole('link', { name: 'Yan yana oku' }).click();
    await expect(page).toHaveURL(new RegExp(`${TURKISH_FIRST}$`));
    await expect(page).toHaveTitle(/ — yan yana · /);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fener haritaları neden paylaşılmıyor?');
    await expect(page.getByRole('heading', { name: 'Why are the lighthouse charts withheld?' })).toBeVisible();

    const paragraphs = page.locator('#p2, #en-p2');
    await expect(paragraphs).toHaveCount(2);
    expect(
      await paragraphs.first().evaluate((one) => one.parentElement?.nextElementSibling?.getAttribute('lang')),
    ).toBe('en');

    for (const prefix of ['', 'en-']) {
      const call = page.locator(`#${prefix}r-kazalar-1`);
      await call.click();
      await expect(page).toHaveURL(new RegExp(`#${prefix}n-kazalar$`));
      const note = page.locator(`#${prefix}n-kazalar`);
      await expect(note).toBeInViewport();
      await note.locator('a[role=doc-backlink]').click();
      await expect(call).toBeInViewport();
    }

    await page.getByRole('link', { name: 'Side by side, English first' }).click();
    await expect(page).toHaveURL(new RegExp(`${ENGLISH_FIRST}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why are the lighthouse charts withheld?');
    await page.getByRole('link', { name: 'Yalnız bu metin' }).click();
    await expect(page).toHaveURL(new RegExp(`${TURKISH}$`));
  });
});

test('the translator’s own note stands beside nothing, every other beside the one it renders', async ({ page }) => {
  await page.goto(TURKISH_FIRST);
  const pairs = await page
    .locator('.notes .pair')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('li')].map(({ id }) => id)));
  expect(pairs.filter((ids) => ids.length === 1)).toEqual([['en-n-board']]);
  for (const [left, right] of pairs.filter((ids) => ids.length === 2)) expect(right).toBe(`en-${left}`);
});

test('wide, each pair begins at one height; on a phone one stands upon the other, marked with its language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(TURKISH_FIRST);
  const wide = await rowsOf(page);
  expect(wide.length).toBeGreaterThan(10);
  for (const { left, right } of wide) {
    expect(right.top).toBeCloseTo(left.top, 0);
    expect(right.left).toBeGreaterThan(left.right);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { left, right } of await rowsOf(page)) expect(right.top).toBeGreaterThanOrEqual(left.bottom);
  const marks = await page
    .locator('.pair:has(#p1) > [lang]')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(marks).toEqual(['"TR"', '"EN"']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('a wrong slug leads to the right address; a text alone, and a withdrawn one, have none', async ({
  page,
  request,
}) => {
  await page.goto('/tr/yorum/2024/7/yanlis/en');
  await expect(page).toHaveURL(new RegExp(`${TURKISH_FIRST}$`));
  for (const path of [ALONE, WITHDRAWN]) expect((await request.get(`${path}/en`)).status()).toBe(404);
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colours`, () => {
    // The policy of the pages lets no script of others run; the checker is one.
    test.use({ colorScheme: scheme, bypassCSP: true });

    for (const path of [TURKISH_FIRST, ENGLISH_FIRST]) {
      for (const width of [390, 1440]) {
        test(`${path}, ${width} pixels wide, has no fault a machine can find`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(path);
          expect(await faultsOf(page)).toEqual([]);
        });
      }
    }
  });
}

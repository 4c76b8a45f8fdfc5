import { expect, test, type Page } from '@playwright/test';
import { callOf, LIGHTHOUSE, LIGHTHOUSE_ENGLISH, readTo, sheetOf, TABLET } from './notesOnPage';

const PILOTS = '/tr/yorum/2024/6/kilavuz-kaptanlar-grevinin-bilancosu';
const PILOTS_ENGLISH = '/en/commentary/2024/4/what-the-pilots-strike-left-behind';

test.describe('the switch keeps the place', () => {
  test.use({ viewport: TABLET });

  for (const [how, link] of [
    ['above', (page: Page) => page.locator('.languages a')],
    ['by its title', (page: Page) => page.locator('.head').getByRole('link', { name: /Read in English/ })],
  ] as const) {
    test(`at the fourth paragraph, switched ${how}`, async ({ page }) => {
      await page.goto(LIGHTHOUSE);
      await link(page).focus();
      await readTo(page, 'p4');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${LIGHTHOUSE_ENGLISH}#p4`);
      await expect(page.locator('#p4')).toBeInViewport();
    });
  }

  test('not at the head of the page, and anew each time', async ({ page }) => {
    await page.goto(LIGHTHOUSE);
    await page.locator('.languages a').click();
    await expect(page).toHaveURL(LIGHTHOUSE_ENGLISH);
    await readTo(page, 'p4');
    await page.locator('.languages a').dispatchEvent('click');
    await expect(page).toHaveURL(`${LIGHTHOUSE}#p4`);
    await page.goBack();
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('.languages a').click();
    await expect(page).toHaveURL(LIGHTHOUSE);
  });

  test('at an open note, and at one that was followed', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 2400 });
    await page.goto(PILOTS);
    await callOf(page, 3).click();
    await expect(sheetOf(page)).toBeVisible();
    await page.locator('.languages a').click();
    await expect(page).toHaveURL(`${PILOTS_ENGLISH}#n-baskan`);
    await expect(page.locator('#n-baskan')).toBeInViewport();
    await page.locator('.languages a').dispatchEvent('click');
    await expect(page).toHaveURL(`${PILOTS}#n-baskan`);
  });

  test('at the block of the call that was returned to, though it does not stand at the upper edge', async ({
    page,
  }) => {
    await page.goto(LIGHTHOUSE);
    const call = callOf(page, 2);
    const [id, place] = await call.evaluate((one) => [one.id, one.closest('.text > [id]')!.id]);
    await page.goto(`${LIGHTHOUSE}?again#${id}`);
    await expect(call).toBeInViewport();
    await page.locator('.languages a').dispatchEvent('click');
    await expect(page).toHaveURL(`${LIGHTHOUSE_ENGLISH}#${place}`);
  });

  test('where the other edition lacks the block, just before it', async ({ page }) => {
    await page.goto(`${LIGHTHOUSE_ENGLISH}#p40`);
    await expect(page).toHaveURL(/#p9$/);
    await expect(page.locator('#p9')).toBeInViewport();
    await page.goto(`${LIGHTHOUSE_ENGLISH}?again#n-nowhere`);
    await expect(page).toHaveURL(/#notes$/);
  });
});

test('a language chosen by the switch is remembered for the house’s own door', async ({ page, context }) => {
  const chosen = async () => (await context.cookies()).map(({ name, value }) => `${name}=${value}`);
  await page.goto(LIGHTHOUSE);
  await callOf(page, 1).click();
  expect(await chosen()).toEqual([]);
  await page.goto('/tr');
  await page.locator('.languages a').click();
  await expect(page).toHaveURL(/\/en$/);
  expect(await chosen()).toEqual(['dil=en']);
  await page.goto('/');
  await expect(page).toHaveURL(/\/en$/);
  const [kept] = await context.cookies();
  expect(kept).toMatchObject({ path: '/', sameSite: 'Lax' });
  expect(kept!.expires).toBeGreaterThan(Date.now() / 1000 + 300 * 24 * 3600);
});

import { expect, test, type Page } from '@playwright/test';
import { publishThroughChecklist } from '../checklist';
import { complaintsOf, signIn } from '../desk';

test.use({ locale: 'en-GB' });

const PARAGRAPHS = [
  ['The quay was measured twice', 'Harbour Gazette, 6 February 2024.'],
  ['The second measure was longer', 'Ministry of the Sea, Yearbook, 1998.'],
  ['Nobody asked why', '“Нептун”, Портовый листок, 1987.'],
  ['The ships know it anyway', 'Convention on Safety at Sea, 1974.'],
  ['So do the gulls', 'The author’s own count.'],
] as const;

/** Chooses an option of one of Payload's own selects. */
const choose = async (page: Page, field: string, option: string | RegExp): Promise<void> => {
  await page.locator(`#field-${field} input`).first().click();
  await page.locator('.rs__option').filter({ hasText: option }).first().click();
};

test('an article with five notes is written from nothing, published and read', async ({ page }) => {
  const complaints = complaintsOf(page);
  await signIn(page);
  await page.goto('/admin/collections/commentaries/create');
  await page.locator('#field-title').pressSequentially('Who measured the quay?');
  await choose(page, 'language', 'English');
  await choose(page, 'series', /^(?:commentary|Commentary|Yorum)$/);

  const body = page.locator('[data-field-path="body"] [contenteditable=true]').first();
  await body.click();
  for (const [at, [sentence, note]] of PARAGRAPHS.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(sentence);
    await page.keyboard.press('Control+Alt+f');
    await expect(page.locator('.desk-note.is-open [contenteditable=true]')).toBeFocused();
    await page.keyboard.type(note);
    await page.keyboard.press('Escape');
    await expect(body).toBeFocused();
    await page.waitForTimeout(350);
    await page.keyboard.type('.');
  }
  await expect(body.locator('.desk-call')).toHaveText(['[1]', '[2]', '[3]', '[4]', '[5]']);
  await expect(page.locator('.desk-note').nth(2)).toContainText('Russian');

  const saved = page.waitForResponse((answer) => /\/api\/commentaries\?/.test(answer.url()));
  await page.locator('#action-save-draft').click();
  expect((await saved).status()).toBe(201);
  await expect(page).toHaveURL(/\/commentaries\/[\w-]{36}/);
  await expect(body.locator('.desk-call')).toHaveCount(5);
  const { doc } = (await (await publishThroughChecklist(page)).json()) as { doc: { year: number; sequence: number } };
  expect(complaints).toEqual([]);

  await expect(async () => {
    await page.goto(`/en/commentary/${doc.year}/${doc.sequence}`);
    await expect(page.locator('[role=doc-endnotes] li')).toHaveCount(5, { timeout: 500 });
  }).toPass();
  await expect(page.locator('main [role=doc-noteref]')).toHaveText(['[1]', '[2]', '[3]', '[4]', '[5]']);
  await expect(page.locator('[role=doc-endnotes] li').nth(2)).toHaveAttribute('lang', 'ru');
  await expect(page.locator('main')).toContainText('The quay was measured twice[1]');
});

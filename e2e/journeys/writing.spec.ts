import { expect, test } from '@playwright/test';
import { openChecklist, publishThroughChecklist as publish } from '../checklist';
import { atStartOf, complaintsOf, openEdition, saveDraft, signIn } from '../desk';

/** An edition of the demo content with several notes, one of them in Armenian. */
const EDITION = { title: 'Fener haritaları neden paylaşılmıyor?', path: '/tr/yorum/2024/7' };

test.use({ locale: 'tr-TR' });

test('a note is edited, a new one written, and both are read on the public page', async ({ page }) => {
  const complaints = complaintsOf(page);
  await signIn(page);
  await openEdition(page, EDITION.title);
  const calls = page.locator('.desk-call');
  const numbers = page.locator('.desk-note-number');
  const before = await numbers.count();
  expect(await calls.allInnerTexts()).toContain('[1]');
  await expect(calls.first()).toHaveAccessibleName(/^Dipnot 1: ./);

  const second = page.locator('.desk-note').nth(1);
  await expect(second).toContainText('Ermenice');
  await second.locator('.desk-note-head').click();
  const text = second.locator('[contenteditable=true]');
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Masada eklenen söz.');

  await atStartOf(page, 0);
  await page.keyboard.press('Control+Alt+f');
  await expect(numbers).toHaveCount(before + 1);
  await expect(calls.first()).toHaveText('[1]');
  const open = page.locator('.desk-note.is-open');
  await expect(open.locator('.desk-note-number')).toHaveText('1');

  expect(complaints).toEqual([]);
  const checklist = await openChecklist(page);
  await expect(checklist).toContainText('1. not boş.');
  await expect(checklist.locator('#action-publish')).toBeDisabled();
  await page.keyboard.press('Escape');

  await open.locator('[contenteditable=true]').click();
  await page.keyboard.type('Yeni yazılan not.');
  expect((await saveDraft(page)).ok()).toBe(true);
  await expect(page.locator('.desk-refused')).toHaveCount(0);
  await expect(calls.first()).toHaveAccessibleName('Dipnot 1: Yeni yazılan not.');
  expect((await publish(page)).ok()).toBe(true);
  expect(complaints).toEqual([]);

  await expect(async () => {
    await page.goto(EDITION.path);
    await expect(page.locator('[role=doc-endnotes] li').first()).toContainText('Yeni yazılan not.', { timeout: 500 });
  }).toPass();
  await expect(page.locator('[role=doc-endnotes]')).toContainText('Masada eklenen söz.');
  await expect(page.locator('[role=doc-noteref]').first()).toHaveText('[1]');
});

test('blocks keep their addresses while the text is written on', async ({ page }) => {
  const blocks = () => page.locator('main [id^="p"]').evaluateAll((all) => all.map(({ id }) => id));
  await page.goto(EDITION.path);
  const before = await blocks();
  expect(before.length).toBeGreaterThan(3);
  await signIn(page);
  await openEdition(page, EDITION.title);
  await atStartOf(page, 3);
  await page.keyboard.type('Öne yazılan söz.');
  await page.keyboard.press('Enter');
  await expect(page.locator('#action-save')).toBeEnabled();
  expect((await publish(page)).ok()).toBe(true);
  await expect(async () => {
    await page.goto(EDITION.path);
    const after = await blocks();
    expect(after.filter((id) => before.includes(id))).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  }).toPass();
});

test('a save from an old state is refused, and nothing written is lost', async ({ page, context }) => {
  await signIn(page);
  await openEdition(page, EDITION.title);
  const standfirst = page.locator('#field-standfirst');
  await standfirst.fill('Birinci sekmede yazılan.');
  await page.waitForLoadState('networkidle');

  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator('#field-standfirst').fill('İkinci sekmede yazılan.');
  expect((await saveDraft(other)).ok()).toBe(true);

  const refused = await saveDraft(page);
  expect(refused.status()).toBe(409);
  expect((await refused.json()).current.standfirst).toBe('İkinci sekmede yazılan.');
  await expect(standfirst).toHaveValue('Birinci sekmede yazılan.');
  await expect(page.locator('#action-save-draft')).toBeEnabled();
});

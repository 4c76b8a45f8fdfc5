import { expect, test, type Page } from '@playwright/test';

/** An edition of the demo content with several notes, one of them in Armenian. */
const EDITION = { title: 'Fener haritaları neden paylaşılmıyor?', path: '/tr/yorum/2024/7' };

test.use({ locale: 'tr-TR' });

const signIn = async (page: Page): Promise<void> => {
  await page.goto('/admin/login');
  await page.locator('#field-email').fill(process.env.JOURNEYS_EMAIL!);
  await page.locator('#field-password').fill(process.env.JOURNEYS_PASSWORD!);
  await page.getByRole('button', { name: 'Giriş', exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/?$/);
};

const openEdition = async (page: Page): Promise<void> => {
  await page.goto(`/admin/collections/commentaries?search=${encodeURIComponent(EDITION.title)}`);
  await page.getByRole('link', { name: EDITION.title }).click();
  await expect(page.locator('.desk-call').first()).toBeVisible();
};

/** The caret before the first word of a paragraph, by a click on it: after a key the editor learns of the caret's move a moment late. */
const atStartOf = async (page: Page, paragraph: number): Promise<void> => {
  const paragraphs = page.locator('[data-field-path="body"] [contenteditable=true] p');
  await paragraphs.nth(paragraph).click({ position: { x: 1, y: 12 } });
};

const saved = async (page: Page, press: () => Promise<void>) => {
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await press();
  return answer;
};

const saveDraft = (page: Page) => saved(page, () => page.locator('#action-save-draft').click());
const publish = (page: Page) => saved(page, () => page.locator('#action-save').click());

/** What a page complains of: broken rules of the content security policy, errors, requests that leave the house. */
const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(request.url());
  });
  return complaints;
};

test('a note is edited, a new one written, and both are read on the public page', async ({ page }) => {
  const complaints = complaintsOf(page);
  await signIn(page);
  await openEdition(page);
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
  expect((await publish(page)).status()).toBe(400);
  await expect(page.locator('.desk-refused[role=alert]')).toContainText('notu boş.');
  complaints.length = 0;

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
  await openEdition(page);
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
  await openEdition(page);
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
  await expect(page.locator('.desk-refused[role=alert]')).toContainText(
    'Siz yazarken bu yayın başka bir yerden kaydedildi.',
  );
  await expect(standfirst).toHaveValue('Birinci sekmede yazılan.');
  await expect(page.locator('#action-save-draft')).toBeEnabled();
});

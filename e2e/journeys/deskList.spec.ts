import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { faultsOnScreen } from '../conformance/axe';

test.use({ locale: 'tr-TR', viewport: { width: 1440, height: 900 } });

const NOTES = 60;
const keyOf = (number: number) => `n${String(number).padStart(3, '0')}`;

const paragraph = (children: object[]) => ({
  type: 'paragraph',
  version: 1,
  children,
  direction: null,
  format: '',
  indent: 0,
});
const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
});
const root = (children: object[]) => ({
  root: { type: 'root', version: 1, children, direction: null, format: '', indent: 0 },
});

/** An edition of sixty notes, the last of them called twice, as a client of the interface would store it. */
const longEdition = (series: string) => {
  const numbers = Array.from({ length: NOTES }, (_, at) => at + 1);
  return {
    title: 'Altmış notlu yazı',
    language: 'tr',
    series,
    body: root(
      numbers.map((number) =>
        paragraph([
          text(`Cümle ${number}`),
          { type: 'call', version: 1, noteKey: keyOf(number) },
          ...(number === 1 ? [text(' ve'), { type: 'call', version: 1, noteKey: keyOf(NOTES) }] : []),
        ]),
      ),
    ),
    notes: numbers.map((number) => ({
      key: keyOf(number),
      kind: 'author',
      text: root([paragraph([text(`Kıyı Haber, s. ${number}.`)])]),
    })),
  };
};

/** Signs in, stores the edition and opens it. @returns how its notes are read from the store */
const openLongEdition = async (page: Page, request: APIRequestContext) => {
  const account = { email: process.env.JOURNEYS_EMAIL!, password: process.env.JOURNEYS_PASSWORD! };
  expect((await page.request.post('/api/users/login', { data: account })).ok()).toBe(true);
  const { token } = await (await request.post('/api/users/login', { data: account })).json();
  const headers = { Authorization: `JWT ${token}` };
  const { docs } = await (await request.get('/api/series?limit=1&depth=0', { headers })).json();
  const stored = await request.post('/api/commentaries?draft=true&depth=0', { headers, data: longEdition(docs[0].id) });
  const { doc } = await stored.json();
  await page.goto(`/admin/collections/commentaries/${doc.id}`);
  await expect(page.locator('.desk-note')).toHaveCount(NOTES);
  return async (): Promise<{ key: string; text: unknown }[]> => {
    const answer = await request.get(`/api/commentaries/${doc.id}?draft=true&depth=0`, { headers });
    return (await answer.json()).notes;
  };
};

const noteOf = (page: Page, key: string) => page.locator(`.desk-note[data-note-key=${key}]`);

const openNote = async (page: Page, key: string) => {
  const note = noteOf(page, key);
  await note.locator('.desk-note-head').click();
  await expect(note.locator('[contenteditable=true]')).toBeVisible();
  return note;
};

const saveDraft = async (page: Page): Promise<void> => {
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.locator('#action-save-draft').click();
  expect((await answer).ok()).toBe(true);
};

test('sixty notes are listed, edited, found and stored as they were typed', async ({ page, request }) => {
  const storedNotes = await openLongEdition(page, request);
  await expect(page.getByRole('tab', { name: `Dipnotlar ${NOTES}` })).toHaveAttribute('aria-selected', 'true');
  // In the order of the first calls: the last note is called in the first paragraph.
  await expect(page.locator('.desk-note').nth(1)).toHaveAttribute('data-note-key', keyOf(NOTES));
  await expect(noteOf(page, keyOf(NOTES))).toContainText('2 çağrı');

  const third = await openNote(page, keyOf(3));
  await third.locator('[contenteditable=true]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' https://kiyi.example/9 (Erişim tarihi: 6 Şubat 2024).');
  await expect(third.getByLabel('Adres', { exact: true })).toHaveValue('https://kiyi.example/9');
  await expect(third.getByLabel('Erişim tarihi')).toHaveValue('6 Şubat 2024');
  await expect(third.getByText('Metinden dolduruldu: Adres, Erişim tarihi.')).toBeVisible();
  await third.getByRole('button', { name: 'geri al' }).click();
  await expect(third.getByLabel('Adres', { exact: true })).toHaveValue('');
  await third.getByRole('button', { name: 'alanlara yaz' }).click();
  await expect(third.getByLabel('Erişim tarihi')).toHaveValue('6 Şubat 2024');

  const fifth = await openNote(page, keyOf(5));
  await expect(page.locator('.desk-note.is-open')).toHaveCount(1);
  await fifth.getByLabel('Tür').selectOption('translator');
  await fifth.getByLabel('Dil').fill('ermenice');
  await fifth.getByLabel('Dil').press('Tab');
  await expect(fifth.getByLabel('Dil')).toHaveValue('Ermenice');
  await fifth.getByLabel('Erişim tarihi').fill('31 Şubat 2024');
  await fifth.getByLabel('Erişim tarihi').press('Tab');
  await expect(fifth.getByLabel('Erişim tarihi')).toHaveAccessibleDescription(/Bu bir gün değil/);
  await fifth.getByLabel('Erişim tarihi').fill('7.2.2024');
  await fifth.getByLabel('Yer (sayfa, madde)').fill('s. 12');

  await page.getByRole('searchbox', { name: 'Notlarda ara' }).fill('KIYI.EXAMPLE');
  // The open one stays with what was found.
  await expect(page.locator('.desk-note')).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Notlarda ara' }).fill('');

  await saveDraft(page);
  await page.reload();
  await expect(page.locator('.desk-note')).toHaveCount(NOTES);
  await expect(noteOf(page, keyOf(5))).toContainText('Ermenice');
  const notes = await storedNotes();
  const byKey = (wanted: string) => notes.find(({ key }) => key === wanted);
  expect(byKey(keyOf(3))).toMatchObject({
    address: 'https://kiyi.example/9',
    accessedOn: '2024-02-06',
    kind: 'author',
  });
  expect(JSON.stringify(byKey(keyOf(3))?.text)).toContain(
    'Kıyı Haber, s. 3. https://kiyi.example/9 (Erişim tarihi: 6 Şubat 2024).',
  );
  expect(byKey(keyOf(5))).toMatchObject({ kind: 'translator', lang: 'hy', accessedOn: '2024-02-07', locator: 's. 12' });
  expect(notes).toHaveLength(NOTES);
});

test('a note leads to each of its calls, from another tab of the edition too', async ({ page, request }) => {
  await openLongEdition(page, request);
  await page.getByRole('button', { name: 'Eser ve haklar' }).click();
  await expect(page.locator('[data-field-path=body]')).toHaveCount(0);
  const last = await openNote(page, keyOf(NOTES));
  await last.getByRole('button', { name: 'metinde göster (1/2)' }).click();
  const paragraphs = page.locator('[data-field-path=body] [contenteditable=true] p');
  await page.keyboard.type('[önce]');
  await expect(paragraphs.first()).toHaveText('Cümle 1[1] ve[önce][2]');
  await last.getByRole('button', { name: 'metinde göster (2/2)' }).click();
  await page.keyboard.type('[sonra]');
  await expect(paragraphs.last()).toHaveText(`Cümle ${NOTES}[sonra][2]`);
  await expect(paragraphs.last()).toBeInViewport();
});

test('the desk is ours to keep accessible', async ({ page, request }) => {
  await openLongEdition(page, request);
  await openNote(page, keyOf(2));
  const ours = ['.desk-panel', '.desk-register', '.desk-title'];
  expect(await faultsOnScreen(page, 'all', ours)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await openNote(page, keyOf(2));
  expect(await faultsOnScreen(page, 'colours', ours)).toEqual([]);

  const tabs = page.getByRole('tab');
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.last()).toBeFocused();
  await expect(page.getByRole('tabpanel')).toHaveAccessibleName(/^Kontrol \d+$/);
  for (const width of [1440, 1100, 900, 720]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(width);
  }
});

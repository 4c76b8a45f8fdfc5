import { expect, test, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { publishThroughChecklist } from '../checklist';
import { wordClipboard } from '../../src/manuscripts/piece/examples/wordClipboard';
import { bodyToLexical, noteToLexical } from '../../src/domain/lexical/toLexical';
import type { Block, Inline } from '../../src/domain/lexical/nodes';

test.use({ locale: 'tr-TR', permissions: ['clipboard-read', 'clipboard-write'] });

const text = (words: string): Inline => ({ type: 'text', text: words, marks: [] });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const note = (key: string, words: string) => ({
  key,
  kind: 'author',
  text: noteToLexical([{ type: 'paragraph', children: [text(words)] }]),
});

const body = (page: Page): Locator => page.locator('[data-field-path="body"] [contenteditable=true]').first();
const calls = (page: Page): Locator => body(page).locator('.desk-call');
const notes = (page: Page): Locator => page.locator('.desk-note');
const keysOf = (page: Page) => notes(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.noteKey));

/** Signs in, in the page's own cookies, and makes drafts over REST. */
const houseOf = async (page: Page) => {
  const data = { email: process.env.JOURNEYS_EMAIL, password: process.env.JOURNEYS_PASSWORD };
  const { token } = await (await page.request.post('/api/users/login', { data })).json();
  const headers = { Authorization: `JWT ${token}` };
  const { docs } = await (await page.request.get('/api/series?where[code][equals]=commentary', { headers })).json();
  return async (title: string, blocks: Block[], rows: object[] = []): Promise<string> => {
    const edition = { title, language: 'tr', series: docs[0].id, body: bodyToLexical(blocks), notes: rows };
    const made = await page.request.post('/api/commentaries?draft=true', { headers, data: edition });
    return (await made.json()).doc.id;
  };
};

const openEdition = async (page: Page, id: string): Promise<void> => {
  await page.goto(`/admin/collections/commentaries/${id}`);
  await expect(body(page)).toBeVisible({ timeout: 30_000 });
  // It covers the line below what is marked, where these journeys click.
  await page.addStyleTag({ content: '.inline-toolbar-popup { display: none !important }' });
};

/** The editor learns of a moved caret a moment late. */
const settle = (page: Page) => page.waitForTimeout(350);

const toEnd = async (page: Page, line: number): Promise<void> => {
  await body(page)
    .locator(':scope > *')
    .nth(line)
    .click({ position: { x: 1, y: 12 } });
  await page.keyboard.press('End');
  await settle(page);
};

const markLine = async (page: Page, line: number): Promise<void> => {
  await toEnd(page, line);
  await page.keyboard.press('Shift+Home');
  await settle(page);
};

/** What another program copies: a page of its own does. A paste made by a script would carry nothing in Firefox. */
const copyElsewhere = async (context: BrowserContext, flavours: Record<string, string>): Promise<void> => {
  const elsewhere = await context.newPage();
  await elsewhere.setContent('<p>Word</p>');
  await elsewhere.evaluate((given) => {
    document.addEventListener('copy', (event) => {
      event.preventDefault();
      for (const [type, flavour] of Object.entries(given)) event.clipboardData!.setData(type, flavour);
    });
    document.getSelection()!.selectAllChildren(document.body);
  }, flavours);
  await elsewhere.keyboard.press('Control+c');
  await elsewhere.close();
};

test('a text from Word is pasted with its notes, taken back, put back, published and read', async ({
  page,
  context,
}) => {
  await copyElsewhere(context, { 'text/html': wordClipboard(60), 'text/plain': 'Fener' });
  const make = await houseOf(page);
  await openEdition(page, await make('Word’den gelen fener yazısı', [paragraph(text('Giriş.'))]));
  await toEnd(page, 0);
  const drawn = page.evaluate(async () => {
    const begun = performance.now();
    const count = (what: string) => document.querySelectorAll(what).length;
    while (count('[data-field-path="body"] .desk-call') < 60 || count('.desk-note') < 60)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return Math.round(performance.now() - begun);
  });
  await page.keyboard.press('Control+v');
  console.log(`60 notes pasted in ${await drawn} ms`);
  await expect(notes(page)).toHaveCount(60);
  await expect(calls(page)).toHaveCount(60);
  await expect(calls(page).nth(59)).toHaveText('[60]');
  await expect(calls(page).nth(59)).toHaveAccessibleName(/^Dipnot 60: Liman Arşivi, kutu 60/);
  const keys = await keysOf(page);

  await page.keyboard.press('Control+z');
  await expect(notes(page)).toHaveCount(0);
  await expect(body(page)).toHaveText('Giriş.');
  await page.keyboard.press('Control+y');
  await expect(notes(page)).toHaveCount(60);
  expect(await keysOf(page)).toEqual(keys);

  const { doc } = await (await publishThroughChecklist(page)).json();
  const address = `/tr/yorum/${doc.year}/${doc.sequence}`;
  await expect(async () => {
    await page.goto(address);
    await expect(page.locator('[role=doc-endnotes] > ol > li')).toHaveCount(60, { timeout: 500 });
  }).toPass();
  await expect(page.locator('[role=doc-endnotes] li').first()).toContainText('Liman Arşivi, kutu 1');
  await expect(page.locator('[role=doc-noteref]').nth(59)).toHaveText('[60]');
  await expect(page.locator('main')).not.toContainText('supportFootnotes');
});

test('within a text a copy brings clones of its notes, a cut its notes themselves', async ({ page }) => {
  const make = await houseOf(page);
  const line = paragraph(text('Fener söndü'), { type: 'call', noteKey: 'aa1' }, text(' ve yandı.'));
  await openEdition(page, await make('Kopya', [line, paragraph(text('Son.'))], [note('aa1', 'Birinci not.')]));
  await markLine(page, 0);
  await page.keyboard.press('Control+c');
  await toEnd(page, 1);
  await page.keyboard.press('Control+v');
  await expect(notes(page)).toHaveCount(2);
  await page.keyboard.press('Control+v');
  await expect(notes(page)).toHaveCount(3);
  expect(await calls(page).allInnerTexts()).toEqual(['[1]', '[2]', '[3]']);
  expect(new Set(await keysOf(page)).size).toBe(3);
  await expect(notes(page).nth(2)).toContainText('Birinci not.');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await keysOf(page)).toEqual(['aa1']);

  await markLine(page, 0);
  await page.keyboard.press('Control+x');
  await expect(notes(page).first()).toContainText('metinde çağrısı yok');
  await toEnd(page, 1);
  await page.keyboard.press('Control+v');
  await expect(body(page).locator(':scope > *').nth(1)).toHaveText('Son.Fener söndü[1] ve yandı.');
  expect(await keysOf(page)).toEqual(['aa1']);
  await page.keyboard.press('Control+v');
  await expect(notes(page)).toHaveCount(2);
});

test('to another edition the notes come along; another program is given numbers and a list', async ({
  page,
  context,
}) => {
  const make = await houseOf(page);
  const line = paragraph(text('Fener söndü'), { type: 'call', noteKey: 'aa1' }, text('.'));
  const before = paragraph(text('Önce'), { type: 'call', noteKey: 'zz1' });
  const rows = [note('zz1', 'Alınmayan not.'), note('aa1', 'Birinci not.')];
  await openEdition(page, await make('Kaynak', [before, line], rows));
  const target = await make('Hedef', [paragraph(text('Başka yayın.'))], [note('aa1', 'Aynı anahtarlı not.')]);
  await markLine(page, 1);
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Fener söndü[2].\n\n[2] Birinci not.');

  const other = await context.newPage();
  await openEdition(other, target);
  await toEnd(other, 0);
  await other.keyboard.press('Control+v');
  await expect(calls(other)).toHaveAccessibleName('Dipnot 1: Birinci not.');
  await expect(notes(other)).toHaveCount(2);
  const keys = await keysOf(other);
  expect(keys).toContain('aa1');
  const [own] = keys.filter((key) => key !== 'aa1');

  const stored = other.waitForResponse((response) => response.request().method() === 'PATCH');
  await other.locator('#action-save-draft').click();
  const { doc } = await (await stored).json();
  expect(doc.notes.map((row: { key: string }) => row.key).toSorted()).toEqual(['aa1', own].toSorted());
  expect(JSON.stringify(doc.body)).toContain(`"noteKey":"${own}"`);
});

test('typed numbers become notes in one step, and what does not match is told', async ({ page }) => {
  const make = await houseOf(page);
  const lines = ['Fener [1] söndü [2] ve [7].', '[1] Birinci not.', '[2] İkinci not.'];
  await openEdition(
    page,
    await make(
      'Yazılmış notlar',
      lines.map((words) => paragraph(text(words))),
    ),
  );
  await toEnd(page, 0);
  await page.getByRole('button', { name: '[n] → dipnot' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 çağrı' })).toContainText('[7]');
  await expect(calls(page)).toHaveCount(2);
  await expect(body(page)).toHaveText('Fener [1] söndü [2] ve [7].');
  await toEnd(page, 0);
  await page.keyboard.press('Control+z');
  await expect(calls(page)).toHaveCount(0);
  await expect(notes(page)).toHaveCount(0);
  await expect(body(page)).toContainText('[2] İkinci not.');
});

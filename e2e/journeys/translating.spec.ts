import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { at, call, p, text } from '../../src/domain/commentary/examples';
import type { Block } from '../../src/domain/lexical/nodes';
import { bodyToLexical, noteToLexical } from '../../src/domain/lexical/toLexical';
import { publishThroughChecklist } from '../checklist';
import { faultsOnScreen } from '../conformance/axe';
import { complaintsOf, newEdition, openDesk, saveDraft, signedIn, signIn } from '../desk';

test.use({ locale: 'tr-TR', viewport: { width: 1440, height: 960 } });

const NOTES: Record<string, string> = {
  a: '“Bakanlık: Fener Haritaları Güncellenmeli”, Kıyı Haber, 6 Şubat 2024.',
  b: '“Deniz Kazaları”, Birleşmiş Milletler (Erişim tarihi: 6 Şubat 2024).',
  c: 'Bu tarihten sonra fenerlerin bakımı limanlara bırakıldı.',
};

const stored = (notes: Record<string, string>, own: (key: string) => object = () => ({})) =>
  Object.entries(notes).map(([key, words]) => ({ key, kind: 'author', text: noteToLexical([p(words)]), ...own(key) }));

const ORIGINAL: Block[] = [
  p('Kuzey Limanı’nın yeniden açılmasının üzerinden on sekiz ay geçti. '.repeat(4)),
  p('Taraflar fener haritalarını paylaşmayı üstlenmişti', call('a'), ' ve bu durum sigortayı artırdı.', call('b')),
  { type: 'heading', level: 2, children: [text('Kıyıda')] },
  p('Fenerler kıyıda yaşayanlar için de önemlidir.', call('c')),
  ...Array.from({ length: 12 }, (_, n) => p(`Kıyıdan ${n + 1}. mektup. ${'Deniz durgun, fener karanlık. '.repeat(8)}`)),
];

/** The translation as it is begun: the same blocks without their words, calls in place, notes as in the original but one. */
const BEGUN: Block[] = ORIGINAL.map((block, place) => {
  const calls = block.type === 'paragraph' ? block.children.filter(({ type }) => type === 'call') : [];
  const kept = calls.filter((inline) => inline.type === 'call' && inline.noteKey !== 'c');
  return at(`p${place + 1}`, { ...block, children: kept } as Block);
});

const publishOriginal = async (request: APIRequestContext, title: string) => {
  const original = await newEdition(request, {
    title,
    body: bodyToLexical(ORIGINAL),
    notes: stored(NOTES),
  });
  const headers = await signedIn(request);
  const published = await request.patch(`/api/commentaries/${original}?depth=0`, {
    headers,
    data: { _status: 'published' },
  });
  expect(published.status(), await published.text()).toBe(200);
  return { original };
};

const begin = async (request: APIRequestContext) => {
  const { original } = await publishOriginal(request, 'Fener haritaları neden saklanıyor?');
  const { c: _, ...carried } = NOTES;
  const translation = await newEdition(request, {
    title: 'Why are the lighthouse charts withheld?',
    language: 'en',
    original,
    body: bodyToLexical(BEGUN),
    notes: stored(carried, (key) => ({ counterpart: key })),
  });
  return { original, translation };
};

const body = (page: Page) => page.locator('[data-field-path="body"] [contenteditable=true]').first();
const left = (page: Page) => page.locator('.desk-original-pane');
const pair = (page: Page, original: string) => page.locator(`.desk-pairs [data-original=${original}]`);
const state = (page: Page, original: string) => pair(page, original).locator('.desk-pair-state');

test('a text is translated at one desk, note against note, published and read', async ({ page, request }) => {
  const complaints = complaintsOf(page);
  const { translation } = await begin(request);
  await signIn(page);
  await openDesk(page, translation);

  // Both panes, the same ids at both.
  await expect(left(page).locator('#p2')).toContainText('Taraflar fener haritalarını');
  await expect(body(page).locator('[data-block=p2]')).toHaveAttribute('data-untranslated', /Çevrilmedi/);
  const [one, other] = [await left(page).boundingBox(), await body(page).boundingBox()];
  expect(one!.x + one!.width).toBeLessThanOrEqual(other!.x + 1);
  await expect(page.locator('.desk-progress')).toContainText('paragraf 0/16 · not');
  await expect(state(page, 'c')).toHaveText('eksik');
  expect(await faultsOnScreen(page, 'all', ['.desk-original', '.desk-panel', '.desk-progress'])).toEqual([]);

  // A block is written; its partner is marked, its words are asked for no more.
  await body(page).locator('[data-block=p1]').click();
  await expect(left(page).locator('#p1')).toHaveAttribute('data-current', 'true');
  await page.keyboard.type('Eighteen months have passed since the Northern Harbour reopened.');
  await expect(body(page).locator('[data-block=p1]')).not.toHaveAttribute('data-untranslated');
  await expect(page.locator('.desk-progress')).toContainText('paragraf 1/16');

  // The keyboard goes round the desk.
  await page.keyboard.press('F6');
  await expect(page.locator('.desk-panel [role=tab][aria-selected=true]')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(left(page)).toBeFocused();
  await page.keyboard.press('F6');
  await expect(body(page)).toBeFocused();

  // The missing note comes with its call, at the caret.
  await body(page).locator('[data-block=p4]').click();
  await page.keyboard.type('Lighthouses matter to those ashore as well.');
  await pair(page, 'c').getByRole('button', { name: 'imlece koy' }).click();
  await expect(body(page).locator('[data-block=p4] .desk-call')).toHaveText('[3]');
  await expect(state(page, 'c')).toHaveText('özgünle aynı: çevrilmeli');

  // It is written in its row, beside the original's.
  await pair(page, 'c').locator('.desk-pair-note').click();
  const note = pair(page, 'c').locator('[contenteditable=true]');
  await expect(note).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('From that day the lights were left to the harbours.');
  await page.keyboard.press('Escape');
  await expect(state(page, 'c')).toHaveText('çevrildi');
  await expect(page.locator('.desk-progress')).toContainText('3/3');

  // A citation is adapted, its title kept.
  await expect(state(page, 'b')).toHaveText('özgünle aynı');
  await pair(page, 'b').getByRole('button', { name: 'uyarla' }).click();
  await expect(pair(page, 'b').locator('.desk-pair-note')).toContainText('“Deniz Kazaları”');
  await expect(pair(page, 'b').locator('.desk-pair-note')).toContainText('6 February 2024');
  await expect(state(page, 'b')).toHaveText('çevrildi');

  // Both are scrolled together.
  await page.locator('.document-fields__fields > .tabs-field').evaluate((pane) => (pane.scrollTop = pane.scrollHeight));
  await left(page).evaluate((pane) => (pane.scrollTop = pane.scrollHeight));
  await expect(body(page).locator('[data-block=p16]')).toBeInViewport();

  expect((await saveDraft(page)).status()).toBe(200);
  const { doc } = (await (await publishThroughChecklist(page)).json()) as { doc: { year: number; sequence: number } };
  expect(complaints).toEqual([]);

  await expect(async () => {
    await page.goto(`/en/commentary/${doc.year}/${doc.sequence}`);
    await expect(page.locator('[role=doc-endnotes] li')).toHaveCount(3, { timeout: 500 });
  }).toPass();
  await expect(page.locator('#p1')).toContainText('Eighteen months have passed');
  await expect(page.locator('main')).not.toContainText('Çevrilmedi');
  await expect(page.locator('[data-counterpart=c]')).toContainText('From that day the lights were left');
  await expect(page.locator('[rel~=alternate][hreflang=tr]').first()).toBeAttached();
});

test('an original leads to the desk of its translation, begun with its calls in place', async ({ page, request }) => {
  const { original } = await publishOriginal(request, 'Buradan çevrilecek');
  await signIn(page);
  await page.goto(`/admin/collections/commentaries/${original}`);
  await page.getByRole('button', { name: 'İngilizceye çevir' }).click();
  await expect(left(page).locator('#p2')).toContainText('Taraflar fener haritalarını');
  await expect(body(page).locator('[data-block=p2] .desk-call')).toHaveText(['[1]', '[2]']);
  await expect(page.locator('.desk-pairs tbody tr')).toHaveCount(3);

  // Who asks again is told that it is there, and led to it.
  const desk = page.url();
  await page.goto(`/admin/collections/commentaries/${original}`);
  await page.getByRole('button', { name: 'İngilizceye çevir' }).click();
  await expect(page).toHaveURL(desk);
});

test('where there is no room for both, they are two tabs', async ({ page, request }) => {
  const { translation } = await begin(request);
  await page.setViewportSize({ width: 1000, height: 900 });
  await signIn(page);
  await openDesk(page, translation);
  await expect(left(page)).toBeHidden();
  await page.getByRole('tab', { name: 'Özgün', exact: true }).click();
  await expect(left(page).locator('#p2')).toBeVisible();
  await expect(body(page)).toBeHidden();
  expect(await faultsOnScreen(page, 'all', ['.desk-original', '.desk-panel'])).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect(body(page)).toBeVisible();
});

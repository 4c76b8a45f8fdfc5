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

  // Who comes again is led to the one that is there, from the original as from the list.
  const desk = page.url();
  await page.goto(`/admin/collections/commentaries/${original}`);
  await page.getByRole('link', { name: 'Çeviriyi aç (İngilizce)' }).click();
  await expect(page).toHaveURL(desk);
  await page.goto('/admin/collections/commentaries?search=Buradan');
  await expect(page.getByRole('link', { name: 'Çeviriyi aç (İngilizce)' })).toHaveAttribute(
    'href',
    new URL(desk).pathname,
  );
});

/** A translation of an original that is published, begun as a translator begins it, written and published. */
const publishPair = async (request: APIRequestContext, title: string) => {
  const { original } = await publishOriginal(request, title);
  const headers = await signedIn(request);
  const begun = await request.post(`/api/commentaries/${original}/translate`, { headers, data: { language: 'en' } });
  expect(begun.status(), await begun.text()).toBe(201);
  const { id } = (await begun.json()) as { id: string };
  return { original, translation: id, headers };
};

test('a translation is handed on, signed off and published', async ({ page, request }) => {
  const { translation } = await publishPair(request, 'Elden ele');
  await signIn(page);
  await openDesk(page, translation);
  await expect(page.locator('.desk-task')).toContainText('Çevriliyor · ');
  await expect(page.locator('.desk-task')).toContainText('gününden beri');

  // What is handed on is what is saved.
  await page.locator('.desk-title textarea').fill('From hand to hand');
  await page.getByRole('button', { name: 'İncelemeye gönder' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Önce taslağı kaydedin' })).toBeVisible();
  expect((await saveDraft(page)).status()).toBe(200);
  await page.getByRole('button', { name: 'İncelemeye gönder' }).click();
  await expect(page.locator('.desk-task')).toContainText('Gözden geçirilmeyi bekliyor');
  expect(await faultsOnScreen(page, 'all', ['.desk-progress', '.desk-steps'])).toEqual([]);
  await page.getByRole('button', { name: 'Çevirmene geri gönder' }).click();
  await expect(page.locator('.desk-task')).toContainText('Çevirmene geri gönderildi');
  await page.getByRole('button', { name: 'İncelemeye gönder' }).click();
  await page.getByRole('button', { name: 'Onayla' }).click();
  await expect(page.locator('.desk-task')).toContainText('Onaylandı');
  expect((await publishThroughChecklist(page)).status()).toBe(200);
  await expect(page.locator('.desk-task')).toContainText('Yayımlandı');
  await expect(page.locator('.desk-steps button')).toHaveCount(0);
});

test('what an original says otherwise since is told, seen word by word, and settled', async ({ page, request }) => {
  const complaints = complaintsOf(page);
  const { original, translation, headers } = await publishPair(request, 'Düzeltilecek');
  const publish = async (id: string, data: object) => {
    const answer = await request.patch(`/api/commentaries/${id}?depth=0`, {
      headers,
      data: { _status: 'published', ...data },
    });
    expect(answer.status(), await answer.text()).toBe(200);
    return ((await answer.json()) as { doc: { year: number; sequence: number } }).doc;
  };
  const { year, sequence } = await publish(translation, { title: 'To be corrected' });
  await signIn(page);
  await openDesk(page, translation);
  await expect(left(page).locator('#p2')).toBeVisible();
  await expect(page.locator('.desk-original-changed')).toHaveCount(0);

  // Words that nobody saved yet are in the form all the while.
  await body(page).locator('[data-block=p1]').click();
  await page.keyboard.type('Not saved yet.');

  const corrected = ORIGINAL.map((block, place) =>
    at(
      `p${place + 1}`,
      place === 1
        ? p(
            'Taraflar deniz haritalarını paylaşmayı üstlenmişti',
            call('a'),
            ' ve bu durum sigortayı artırdı.',
            call('b'),
          )
        : block,
    ),
  ).filter(({ id }) => id !== 'p3');
  const notes = stored({ ...NOTES, c: 'Bu tarihten sonra fenerlerin bakımı belediyelere bırakıldı.' });
  await publish(original, { body: bodyToLexical(corrected), notes });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));

  const changed = page.locator('.desk-original-changed');
  await expect(changed).toHaveText(/^özgün metin .+ günü düzeltildi: 2 paragraf, 1 not$/);
  await expect(left(page).locator('#p2 del')).toContainText('fener');
  await expect(left(page).locator('#p2 ins')).toContainText('eklendi: deniz');
  await expect(left(page).locator('.desk-change').filter({ hasText: 'Özgün metinden çıkarıldı:' })).toContainText(
    'Kıyıda',
  );
  await expect(pair(page, 'c').locator('ins')).toContainText('belediyelere');
  expect(await faultsOnScreen(page, 'all', ['.desk-original', '.desk-panel', '.desk-original-changed'])).toEqual([]);

  // Readers are told too.
  const reader = await page.context().newPage();
  const notice = reader.getByText('this translation follows its text of');
  const readersPage = `/en/commentary/${year}/${sequence}`;
  await expect(async () => {
    await reader.goto(readersPage);
    await expect(notice).toBeVisible({ timeout: 500 });
  }).toPass();

  await changed.click();
  await expect(left(page).getByRole('button', { name: 'çeviriye işlendi: p2' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(changed).toContainText('1 paragraf, 1 not');
  await expect(left(page)).toBeFocused();
  await expect(left(page).locator('#p2 ins')).toHaveCount(0);
  await left(page).getByRole('button', { name: 'böyle kalsın: p3' }).click();
  await expect(changed).toHaveText(/: 1 not$/);
  await pair(page, 'c').getByRole('button', { name: 'çeviriye işlendi' }).click();
  await expect(changed).toHaveCount(0);
  await expect(body(page).locator('[data-block=p1]')).toContainText('Not saved yet.');
  expect(complaints).toEqual([]);

  await expect(async () => {
    await reader.goto(readersPage);
    await expect(reader.locator('h1')).toHaveText('To be corrected');
    await expect(notice).toHaveCount(0, { timeout: 500 });
  }).toPass();
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

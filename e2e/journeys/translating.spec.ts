import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { at } from '../../src/domain/commentary/examples';
import type { Block } from '../../src/domain/lexical/nodes';
import { bodyToLexical } from '../../src/domain/lexical/toLexical';
import { publishThroughChecklist } from '../checklist';
import { faultsOnScreen } from '../conformance/axe';
import { complaintsOf, newEdition, openDesk, saveDraft, signIn } from '../desk';
import { body, left, NOTES, ORIGINAL, pair, publishOriginal, stored } from '../translationDesk';

test.use({ locale: 'tr-TR', viewport: { width: 1440, height: 960 } });

/** The translation as it is begun: the same blocks without their words, calls in place, notes as in the original but one. */
const BEGUN: Block[] = ORIGINAL.map((block, place) => {
  const calls = block.type === 'paragraph' ? block.children.filter(({ type }) => type === 'call') : [];
  const kept = calls.filter((inline) => inline.type === 'call' && inline.noteKey !== 'c');
  return at(`p${place + 1}`, { ...block, children: kept } as Block);
});

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

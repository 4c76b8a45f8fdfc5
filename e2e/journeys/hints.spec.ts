import { expect, test, type APIRequestContext } from '@playwright/test';
import { at, call, p, text } from '../../src/domain/commentary/examples';
import type { Block } from '../../src/domain/lexical/nodes';
import { bodyToLexical, noteToLexical } from '../../src/domain/lexical/toLexical';
import { faultsOnScreen } from '../conformance/axe';
import { complaintsOf, newEdition, openDesk, saveDraft, signIn } from '../desk';
import { body, keysOf, pair, publish, publishPair, publishTranslation, type Published } from '../translationDesk';

test.use({ locale: 'tr-TR', viewport: { width: 1440, height: 960 } });

const linking = (href: string, note = 'a'): Block =>
  p({ type: 'link', href, children: [text('Daha önce')] }, ' yazmıştık: Ölçek Kurulu susuyor.', call(note));

/** An original that leads, in its text and in a note, by its whole address and by its path, to an edition with a translation; and its own translation, begun. */
const begin = async (request: APIRequestContext, baseURL: string) => {
  const { original, translation, headers } = await publishPair(request, 'Önceki yazı');
  const english = await publishTranslation(request, translation, 'The earlier text');
  const answer = await request.get(`/api/commentaries/${original}?depth=0`, { headers });
  const turkish = (await answer.json()) as Published;
  const from = `/tr/yorum/${turkish.year}/${turkish.sequence}`;
  const to = `/en/commentary/${english.year}/${english.sequence}`;
  const term = { tr: 'Ölçek Kurulu', en: 'Board of Measures', note: '' };
  expect((await request.post('/api/glossary', { headers, data: term })).status()).toBe(201);
  const words = [p('Bkz. ', { type: 'link', href: from, children: [text('önceki yazı')] }, '.')];
  const next = await newEdition(request, {
    title: 'Sonraki yazı',
    body: bodyToLexical([linking(from)]),
    notes: [{ key: 'a', kind: 'author', text: noteToLexical(words) }],
  });
  await publish(request, next);
  const begun = await request.post(`/api/commentaries/${next}/translate`, { headers, data: { language: 'en' } });
  const { id } = (await begun.json()) as { id: string };
  const [key] = await keysOf(request, id);
  const carried = { body: bodyToLexical([at('p1', linking(baseURL + from, key))]) };
  const saved = await request.patch(`/api/commentaries/${id}?depth=0&draft=true`, { headers, data: carried });
  expect(saved.status(), await saved.text()).toBe(200);
  return { id, from, to, headers };
};

test('links are swapped by one press, and a name the house knows is put at the caret', async ({
  page,
  request,
  baseURL,
}) => {
  const complaints = complaintsOf(page);
  const { id, from, to, headers } = await begin(request, baseURL!);
  await signIn(page);
  await openDesk(page, id);
  await page.getByRole('tab', { name: 'Bağlantılar ve adlar' }).click();
  const link = page.locator('.desk-hints tr[data-link]');
  await expect(link).toHaveAttribute('data-state', 'toSwap');
  const name = page.locator('.desk-hints tr[data-name="Board of Measures"]');
  await expect(name).toHaveAttribute('data-state', 'absent');
  expect(await faultsOnScreen(page, 'all', ['.desk-panel'])).toEqual([]);

  const there = body(page).locator('[data-block=p1] a');
  await expect(there).toHaveAttribute('href', baseURL! + from);
  await link.getByRole('button').last().click();
  await expect(link).toHaveAttribute('data-state', 'swapped');
  await expect(there).toHaveAttribute('href', new RegExp(`^${baseURL}${to}`));

  await body(page)
    .locator('[data-block=p1]')
    .click({ position: { x: 2, y: 10 } });
  await page.keyboard.press('Control+End');
  await name.getByRole('button').last().click();
  await expect(body(page)).toBeFocused();
  await expect(body(page)).toContainText('Board of Measures');
  await expect(name).toHaveAttribute('data-state', 'there');

  // A step back takes the name away and leaves the links as they are.
  await page.keyboard.press('Control+z');
  await expect(body(page)).not.toContainText('Board of Measures');
  await expect(there).toHaveAttribute('href', new RegExp(`^${baseURL}${to}`));
  expect((await saveDraft(page)).status()).toBe(200);
  const told = await request.get(`/api/commentaries/${id}?depth=0&draft=true`, { headers });
  const stored = JSON.stringify(await told.json());
  expect(stored.split(to).length - 1, 'in the text and in the note').toBe(2);
  expect(stored).not.toContain(from);
  await page.getByRole('tab', { name: 'Notlar yan yana' }).click();
  await expect(pair(page, 'a')).toContainText('önceki yazı');
  expect(complaints).toEqual([]);
});

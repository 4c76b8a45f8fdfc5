import { expect, test } from '@playwright/test';
import { at, call, p } from '../../src/domain/commentary/examples';
import { bodyToLexical } from '../../src/domain/lexical/toLexical';
import type { Commentary } from '../../src/payload-types';
import { withFirstWords } from '../../src/testing/editions';
import { publishThroughChecklist } from '../checklist';
import { faultsOnScreen } from '../conformance/axe';
import { complaintsOf, openDesk, signIn } from '../desk';
import { body, left, NOTES, ORIGINAL, pair, publishPair, stored } from '../translationDesk';

test.use({ locale: 'tr-TR', viewport: { width: 1440, height: 960 } });

test('a translation is handed on, signed off and published', async ({ page, request }) => {
  const { translation, headers } = await publishPair(request, 'Elden ele');
  await signIn(page);
  await openDesk(page, translation);
  await expect(page.locator('.desk-task')).toContainText('Çevriliyor · ');
  await expect(page.locator('.desk-task')).toContainText('gününden beri');

  // What is handed on is what stands in the form: it is saved first.
  await body(page).locator('[data-block=p1]').click();
  await page.keyboard.type('Eighteen months have passed.');
  await page.locator('.desk-title textarea').fill('From hand to hand');
  await page.getByRole('button', { name: 'İncelemeye gönder' }).click();
  await expect(page.locator('.desk-task')).toContainText('Gözden geçirilmeyi bekliyor');
  const kept = await request.get(`/api/commentaries/${translation}?depth=0&draft=true`, { headers });
  expect(await kept.json()).toMatchObject({ title: 'From hand to hand' });
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
  const begun = await request.get(`/api/commentaries/${translation}?depth=0&draft=true`, { headers });
  const { body: wordless } = (await begun.json()) as Pick<Commentary, 'body'>;
  const { year, sequence } = await publish(translation, { title: 'To be corrected', body: withFirstWords(wordless) });
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

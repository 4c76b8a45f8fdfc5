import { expect, test } from '@playwright/test';
import { faultsOnScreen } from '../conformance/axe';
import { complaintsOf, openDesk, signIn } from '../desk';
import { body, pair, publishOriginal, publishPair } from '../translationDesk';

test.use({ locale: 'tr-TR', viewport: { width: 1440, height: 960 } });

test('what is remarked on a note goes back with the translation and is settled', async ({ page, request }) => {
  const complaints = complaintsOf(page);
  const { translation, headers } = await publishPair(request, 'Görüşülecek yazı');
  await signIn(page);
  await openDesk(page, translation);
  await body(page).locator('[data-block=p1]').click();
  await page.keyboard.type('Eighteen months have passed.');
  await page.locator('.desk-title textarea').fill('To be discussed');
  // Saved and gone on with at once: what is handed in is what is being saved.
  await page.locator('#action-save-draft').click();
  await page.getByRole('button', { name: 'İncelemeye gönder' }).click();
  await expect(page.locator('.desk-task')).toContainText('Gözden geçirilmeyi bekliyor');

  // On a note, from its row; a blank one is refused.
  await pair(page, 'a').getByRole('button', { name: 'görüş yaz' }).click();
  const field = page.getByRole('textbox', { name: 'Görüş: Not 1' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'görüş boş' })).toBeVisible();
  await page.keyboard.type('Tarih hangi takvimle?');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.desk-remark-text')).toHaveText('Tarih hangi takvimle?');
  await expect(page.locator('.desk-progress')).toContainText('1 açık görüş');
  await expect(field).toHaveValue('');

  // On the paragraph at the caret, by the keyboard alone.
  await page.keyboard.press('Escape');
  await expect(body(page)).toBeFocused();
  await page.keyboard.press('Control+Alt+m');
  await expect(page.getByRole('textbox', { name: 'Görüş: Paragraf p1' })).toBeFocused();
  // What is half written stays at its place while another is chosen.
  await page.keyboard.type('Çok');
  await page.getByRole('tab', { name: /^Notlar yan yana/ }).click();
  await pair(page, 'b').getByRole('button', { name: 'görüş yaz' }).click();
  await expect(page.getByRole('textbox', { name: 'Görüş: Not 2' })).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(body(page)).toBeFocused();
  await page.keyboard.press('Control+Alt+m');
  await expect(page.getByRole('textbox', { name: 'Görüş: Paragraf p1' })).toHaveValue('Çok');
  await page.keyboard.press('End');
  await page.keyboard.type(' kısa.');
  await page.keyboard.press('Control+Enter');
  await expect(body(page).locator('[data-block=p1]')).toHaveAttribute('data-remarked', /: Çok kısa\.$/);
  expect(await faultsOnScreen(page, 'all', ['.desk-panel', '.desk-progress'])).toEqual([]);

  await page.getByRole('button', { name: 'Çevirmene geri gönder' }).click();
  await expect(page.locator('.desk-task')).toContainText('Çevirmene geri gönderildi');
  await page.reload();
  await expect(page.locator('.desk-progress')).toContainText('2 açık görüş');
  await pair(page, 'a').getByRole('button', { name: 'sonuçlandır' }).press('Enter');
  await expect(page.locator('.desk-progress')).toContainText('1 açık görüş');
  await expect(pair(page, 'a')).toContainText('Sonuçlandıran:');
  const told = await request.get(`/api/commentaries/${translation}/remarks`, { headers });
  expect(((await told.json()) as { remarks: { settled: unknown }[] }).remarks[0]!.settled).not.toBeNull();
  expect(complaints.filter((one) => !one.includes('400'))).toEqual([]);
});

test('the first page leads to what there is to do', async ({ page, request }) => {
  const { translation } = await publishPair(request, 'Masadaki yazı');
  await publishOriginal(request, 'Çevrilmeyi bekleyen yazı');
  await signIn(page);
  const mine = page.locator('[data-queue=mine]');
  await expect(mine.getByRole('link', { name: 'Masadaki yazı' })).toHaveAttribute('href', new RegExp(translation));
  await expect(page.locator('[data-queue=untranslated]').getByRole('button').first()).toBeVisible();
  await expect(page.locator('[data-queue=review]')).toBeVisible();
  await expect(page.locator('[data-queue=stale]')).toBeVisible();
  expect(await faultsOnScreen(page, 'all', ['.queue'])).toEqual([]);
  await mine.getByRole('link', { name: 'Masadaki yazı' }).click();
  await expect(page.locator('.desk-task')).toBeVisible();
});

import { expect, test } from '@playwright/test';
import { aText, newEdition, openDesk, signIn } from '../desk';

test.use({ locale: 'tr-TR' });

test('a draft is read as its page by staff, and is not there for others', async ({ page, request, browser }) => {
  const id = await newEdition(request, { title: 'Önizlenen yazı', ...aText({ aa: 'Önizlenen not.' }) });
  await signIn(page);
  await openDesk(page, id);
  const opened = page.waitForEvent('popup');
  await page.locator('#preview-button').click();
  const preview = await opened;
  await expect(preview.locator('h1')).toHaveText('Önizlenen yazı');
  await expect(preview.getByRole('note')).toContainText('bu yazı yayımlanmadı');
  await expect(preview.locator('[role=doc-noteref]')).toHaveText('[1]');
  await expect(preview.locator('[role=doc-endnotes] li')).toContainText('Önizlenen not.');
  await expect(preview.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');

  const stranger = await (await browser.newContext()).newPage();
  const answer = await stranger.goto(preview.url());
  expect(answer?.status()).toBe(404);
  await expect(stranger.locator('body')).not.toContainText('Önizlenen');

  await preview.getByRole('link', { name: 'Masaya dön' }).click();
  await expect(preview).toHaveURL(new RegExp(`/admin/collections/commentaries/${id}$`));
});

test('versions are compared by the words of their notes', async ({ page, request }) => {
  const id = await newEdition(request, {
    title: 'Karşılaştırılan yazı',
    ...aText({ aa: 'Eski söz.', bb: 'Kalan not.' }),
  });
  await signIn(page);
  const headers = { Origin: new URL(page.url()).origin };
  const changed = { ...aText({ aa: 'Yeni söz.', bb: 'Kalan not.', cc: 'Eklenen söz.' }) };
  const save = await page.request.patch(`/api/commentaries/${id}?draft=true`, { headers, data: changed });
  expect(save.ok()).toBe(true);
  await page.goto(`/admin/collections/commentaries/${id}/versions`);
  await page.locator('table tbody tr').first().getByRole('link').first().click();
  const compared = page.locator('.render-field-diffs--parent');
  await expect(compared.getByText('Değişen not')).toBeVisible();
  await expect(compared.getByText('Eklenen not')).toBeVisible();
  await expect(compared.getByText('1 not aynı kaldı.')).toBeVisible();
  await expect(compared.locator('.html-diff__diff-old').filter({ hasText: 'Eski söz.' })).toBeVisible();
  await expect(compared.locator('.html-diff__diff-new').filter({ hasText: 'Yeni söz.' })).toBeVisible();
  await expect(compared).not.toContainText('unknown');
});

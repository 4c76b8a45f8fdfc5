import { expect, test } from '@playwright/test';
import { faultsOnScreen } from '../conformance/axe';
import { complaintsOf, signIn } from '../desk';
import { publish, publishPair, publishTranslation } from '../translationDesk';

test.use({ locale: 'tr-TR', viewport: { width: 1440, height: 960 } });

test('what befalls an original is asked of its translation until somebody answers', async ({ page, request }) => {
  const complaints = complaintsOf(page);
  const { original, translation } = await publishPair(request, 'Düzeltilecek yazı');
  const english = await publishTranslation(request, translation, 'To be corrected');
  await publish(request, original, {
    corrections: [{ on: '2024-03-01', kind: 'correction', text: 'Doğrusu 412’dir.' }],
  });
  await signIn(page);
  const asked = page.locator('[data-queue=asked] li').filter({ hasText: 'To be corrected' });
  await expect(asked).toContainText('Doğrusu 412’dir.');
  expect(await faultsOnScreen(page, 'all', ['.queue'])).toEqual([]);
  await asked.getByRole('link', { name: 'To be corrected' }).click();
  const bar = page.locator('.desk-questions');
  await expect(bar).toContainText('1 Mart 2024');
  expect(await faultsOnScreen(page, 'all', ['.desk-questions'])).toEqual([]);
  await bar.getByRole('button', { name: 'Gereği yapıldı' }).click();
  await expect(bar).toHaveCount(0);

  await publish(request, original, { withdrawal: { on: '2024-04-01', reason: 'Kaynak düzmece çıktı.' } });
  await page.reload();
  await expect(bar.locator('[data-question=withdrawn]')).toContainText('1 Nisan 2024');
  await bar.getByRole('button', { name: 'Bunu da geri çek' }).click();
  await expect(page.locator('[id*=withdrawal]').first()).toBeVisible();
  await bar.getByRole('button', { name: 'Kalsın, notuyla' }).click();
  await expect(bar).toHaveCount(0);

  // Its readers still have it, and read what became of the original.
  await expect(async () => {
    await page.goto(`/en/commentary/${english.year}/${english.sequence}`);
    await expect(page.locator('main')).toContainText('withdrawn', { timeout: 500 });
  }).toPass();
  await expect(page.locator('#p1')).toContainText('Translated.');
  expect(complaints).toEqual([]);
});

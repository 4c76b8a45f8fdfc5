import { expect, test } from '@playwright/test';
import { publishThroughChecklist } from '../checklist';
import { faultsOnScreen } from '../conformance/axe';
import { complaintsOf, openDesk, saveDraft, signIn } from '../desk';
import { body, publishPair } from '../translationDesk';

test.use({ locale: 'tr-TR', viewport: { width: 1440, height: 960 } });

test('what a machine suggests is marked until it is accepted, and only then published', async ({ page, request }) => {
  const complaints = complaintsOf(page);
  const { translation } = await publishPair(request, 'Makinenin önerdiği');
  await signIn(page);
  await openDesk(page, translation);
  const tab = (name: string) => page.getByRole('button', { name, exact: true }).last();
  await tab('Çeviri').click();
  const ways = page.getByRole('region', { name: 'Makine önerileri' });
  await ways.getByRole('button', { name: 'Boş paragraflar için öneri iste' }).click();
  await expect(ways.getByRole('status')).toContainText('16 paragrafın artık bir önerisi var.');
  await ways.getByRole('button', { name: 'Metni göster' }).click();
  await tab('Metin').click();

  const first = body(page).locator('[data-block=p2]');
  await expect(first).toHaveAttribute('data-suggested', 'makine önerisi');
  await expect(first).toContainText('[1]');
  await page.locator('.desk-title textarea').fill('Suggested');
  expect((await saveDraft(page)).status()).toBe(200);
  await expect(page.locator('.desk-problems')).toContainText('Makinenin önerdiği, henüz kabul edilmemiş paragraf');

  expect(await faultsOnScreen(page, 'all', ['.desk-suggestions'])).toEqual([]);
  const open = page.getByRole('region', { name: 'Kabul bekleyen öneriler' });
  await open.getByRole('button', { name: 'kabul et: p2' }).click();
  await expect(first).not.toHaveAttribute('data-suggested');
  await open.getByRole('button', { name: 'Hepsini kabul et' }).click();
  await expect(body(page).locator('[data-suggested]')).toHaveCount(0);
  await expect(open).toHaveCount(0);
  expect((await publishThroughChecklist(page)).status()).toBe(200);
  expect(complaints).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { aText, atStartOf, newEdition, openDesk, saveDraft, signIn } from '../desk';

test.use({ locale: 'en-GB' });

test('of two tabs on one text the second is told, shown both texts, and loses nothing', async ({
  page,
  context,
  request,
}) => {
  const id = await newEdition(request, { title: 'Two tabs', language: 'en', ...aText({ aa: 'A note.' }) });
  await signIn(page);
  await openDesk(page, id);
  const other = await context.newPage();
  await openDesk(other, id);

  await atStartOf(page, 0);
  await page.keyboard.type('First tab. ');
  expect((await saveDraft(page)).status()).toBe(200);
  await atStartOf(other, 0);
  await other.keyboard.type('Second tab. ');
  expect((await saveDraft(other)).status()).toBe(409);

  const told = other.locator('.desk-refused[role=alert]');
  await expect(told).toContainText('has been saved from elsewhere');
  const row = told.locator('tr.is-body').first();
  await expect(row.locator('td').first()).toContainText('First tab. Paragraph of aa[1].');
  await expect(row.locator('td').last()).toContainText('Second tab. Paragraph of aa[1].');
  await told.getByRole('button', { name: 'go on writing' }).click();
  await expect(other.locator('[data-field-path="body"]')).toContainText('Second tab.');

  expect((await saveDraft(other)).status()).toBe(409);
  const over = other.waitForResponse((answer) => answer.request().method() === 'PATCH');
  await told.getByRole('button', { name: 'save mine over it' }).click();
  expect((await over).status()).toBe(200);
  await expect(told).toHaveCount(0);

  await page.reload();
  await expect(page.locator('[data-field-path="body"]')).toContainText('Second tab.');
  await expect(page.locator('[data-field-path="body"]')).not.toContainText('First tab.');
});

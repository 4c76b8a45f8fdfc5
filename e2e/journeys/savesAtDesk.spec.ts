import { expect, test } from '@playwright/test';
import { p } from '../../src/domain/commentary/examples';
import { bodyToLexical } from '../../src/domain/lexical/toLexical';
import { newEdition, openDesk, saveDraft, signIn } from '../desk';
import { body, calls, line, noteText, settle, toEnd } from '../textAtDesk';

test.use({ locale: 'tr-TR' });

test('a save takes neither the caret nor what is written meanwhile, nor a step of undo', async ({ page, request }) => {
  const id = await newEdition(request, { title: 'Yazarken kaydetme', body: bodyToLexical([p('Fener')]) });
  await signIn(page);
  await openDesk(page, id);
  await toEnd(page, 0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Gemi');
  await settle(page);
  await page.keyboard.press('Control+Alt+f');
  await expect(noteText(page)).toBeFocused();
  await page.keyboard.type('Kayıttan önce,');
  // Payload's form learns of what is written when the browser is idle.
  await page.waitForTimeout(700);
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.keyboard.press('Control+s');
  await page.keyboard.type(' kaydederken,', { delay: 30 });
  expect((await answer).ok()).toBe(true);
  await page.keyboard.type(' sonra.');
  await page.waitForTimeout(1000);
  await expect(noteText(page)).toBeFocused();
  await expect(noteText(page)).toHaveText('Kayıttan önce, kaydederken, sonra.');
  await page.keyboard.press('Escape');
  await expect(body(page)).toBeFocused();
  await expect(page.locator('.desk-note .desk-note-text')).toHaveText('Kayıttan önce, kaydederken, sonra.');
  await page.keyboard.press('Control+z');
  await expect(calls(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('.desk-note .desk-note-text')).toHaveText('Kayıttan önce, kaydederken, sonra.');
});

test('words written in the text while it is saved are kept, and saved the next time', async ({ page, request }) => {
  const id = await newEdition(request, { title: 'Kaydederken yazma', body: bodyToLexical([p('Fener')]) });
  await signIn(page);
  await openDesk(page, id);
  await toEnd(page, 0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Gemi');
  await page.waitForTimeout(700);
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.keyboard.press('Control+s');
  await page.keyboard.type(' açık denizde', { delay: 30 });
  expect((await answer).ok()).toBe(true);
  await page.keyboard.type(' kaldı.');
  await page.waitForTimeout(1000);
  await expect(line(page, 1)).toHaveText('Gemi açık denizde kaldı.');
  await expect(body(page)).toBeFocused();
  expect((await saveDraft(page)).ok()).toBe(true);
  await page.reload();
  await expect(line(page, 1)).toHaveText('Gemi açık denizde kaldı.');
});

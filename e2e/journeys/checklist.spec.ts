import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { aNote, at, call, p } from '../../src/domain/commentary/examples';
import { bodyToLexical, noteToLexical } from '../../src/domain/lexical/toLexical';
import { openChecklist, pressPublish, publishThroughChecklist } from '../checklist';

test.use({ locale: 'tr-TR' });
// A whole editor's morning, in a browser that may share its machine.
test.setTimeout(180_000);

type Headers = Record<string, string>;

/** Signs the page in too: the answer's cookie is the browser's. What is asked beside a page carries the token. */
const signIn = async (request: APIRequestContext, email: string, password: string): Promise<Headers> => {
  const answer = await request.post('/api/users/login', { data: { email, password } });
  expect(answer.ok()).toBe(true);
  return { Authorization: `JWT ${(await answer.json()).token}` };
};
const signInAsAdmin = (request: APIRequestContext) =>
  signIn(request, process.env.JOURNEYS_EMAIL!, process.env.JOURNEYS_PASSWORD!);

const idOf = async (request: APIRequestContext, path: string): Promise<string> =>
  (await (await request.get(`/api/${path}`)).json()).docs[0].id;

const stored = ({ key, kind, paragraphs, ...own }: ReturnType<typeof aNote>) => ({
  ...own,
  key,
  kind,
  text: noteToLexical(paragraphs),
});

/** A draft that lacks a call, which stops it, and two things that should be looked at. */
const makeDraft = async (request: APIRequestContext, headers: Headers, title: string): Promise<string> => {
  const data = {
    title,
    language: 'tr',
    series: await idOf(request, 'series?where[code][equals]=commentary'),
    authors: [await idOf(request, 'people?limit=1')],
    rights: { holder: 'Liman Araştırmaları Merkezi' },
    _status: 'draft',
    body: bodyToLexical([
      at('p1', p('Kuzey Limanı açıldı', call('a'), '.')),
      at('p2', p('Tutanak imzalandı', call('b'))),
    ]),
    notes: [
      aNote('a', 'Kıyı Haber, 6 Şubat 2024.', { address: 'https://kiyi.example/a' }),
      aNote('b', '«Փարոսների քարտեզները պետք է թարմացվեն»'),
      aNote('c', 'Denizde Can Güvenliği Sözleşmesi, 1974.'),
    ].map(stored),
  };
  const answer = await request.post('/api/commentaries?draft=true', { data, headers });
  expect(answer.status()).toBe(201);
  return (await answer.json()).doc.id;
};

const open = async (page: Page, id: string) => {
  await page.goto(`/admin/collections/commentaries/${id}`);
  await expect(page.locator('.desk-call').first()).toBeVisible({ timeout: 30_000 });
};

test('an edition is mended by clicks, published through its checklist, changed and corrected', async ({ page }) => {
  const headers = await signInAsAdmin(page.request);
  await open(page, await makeDraft(page.request, headers, 'Limanlar neden sessiz?'));

  // What stops it is told in the checklist, which leads to the place.
  const stopped = await openChecklist(page);
  await expect(stopped).toContainText('“Denizde Can Güvenliği Sözleşmesi, 1974.” notu metinde hiç çağrılmıyor.');
  await expect(stopped.locator('#action-publish')).toBeDisabled();
  await stopped.getByRole('button', { name: /^Göster: “Denizde/ }).click();
  await expect(stopped).toBeHidden();
  await expect(page.locator('[data-note-key=c]:focus-within')).toBeVisible();

  await page.getByRole('tab', { name: /Kontrol/ }).click();
  const panel = page.locator('.desk-problems:not(.is-brief)');
  const problems = panel.locator('.desk-problem');
  await expect(problems).toHaveCount(3);
  await expect(panel).toContainText('1. notta adres var, erişim tarihi yok.');
  await panel.getByRole('button', { name: 'bugünü yaz' }).click();
  await expect(problems).toHaveCount(2);
  await panel.getByRole('button', { name: 'dilini Ermenice yap' }).click();
  await expect(problems).toHaveCount(1);
  await page.locator('[data-field-path="body"] [contenteditable=true] p').nth(1).click();
  await page.keyboard.press('End');
  await panel.getByRole('button', { name: 'imlece koy' }).click();
  await expect(problems).toHaveCount(0);
  await expect(page.locator('.desk-call')).toHaveText(['[1]', '[2]', '[3]']);

  // By the keyboard alone: open, read, publish.
  await page.locator('#action-save').focus();
  await page.keyboard.press('Enter');
  const sound = page.locator('dialog.desk-checklist');
  await expect(sound).toContainText('Yayımı durduran ya da bakılması gereken bir şey yok.');
  const number = await sound.locator('.desk-checklist-number').innerText();
  const path = await sound.locator('dd code').innerText();
  await page.keyboard.press('Escape');
  await expect(page.locator('#action-save')).toBeFocused();
  expect((await publishThroughChecklist(page)).ok()).toBe(true);
  await expect(async () => {
    await page.request.get(path).then((answer) => expect(answer.status()).toBe(200));
  }).toPass();
  const reader = await page.context().newPage();
  await reader.goto(path);
  await expect(reader.locator('main')).toContainText(`Yorum No: ${number}`);
  await expect(reader.locator('[role=doc-endnotes] li')).toHaveCount(3);

  await page.locator('#field-title').fill('Limanlar neden hâlâ sessiz?');
  const again = await openChecklist(page);
  await expect(again).toContainText('başlık değişti');
  await expect(again.locator('.desk-checklist-number')).toHaveText(number);
  await again.getByRole('checkbox').check();
  await expect(again.locator('#action-publish')).toBeDisabled();
  await again.getByRole('textbox').fill('Başlık açıklığa kavuşturuldu.');
  expect((await pressPublish(page)).ok()).toBe(true);
  for (const place of [path, '/tr/duzeltmeler']) {
    await expect(async () => {
      await reader.goto(place);
      await expect(reader.locator('main')).toContainText('Başlık açıklığa kavuşturuldu.', { timeout: 500 });
      await expect(reader.locator('main')).toContainText('Limanlar neden hâlâ sessiz?', { timeout: 500 });
    }).toPass();
  }
});

test('a translator is told the way to publication and is offered nothing that would be refused', async ({
  browser,
}) => {
  const admin = await browser.newContext({ locale: 'tr-TR' });
  const headers = await signInAsAdmin(admin.request);
  const account = { email: 'cevirmen@journeys.example', password: 'bir parola, yolculuk için' };
  await admin.request.post('/api/users', { data: { ...account, name: 'Çevirmen', role: 'translator' }, headers });
  const id = await makeDraft(admin.request, headers, 'Çevrilecek yazı');
  await admin.close();

  const context = await browser.newContext({ locale: 'tr-TR' });
  await signIn(context.request, account.email, account.password);
  const page = await context.newPage();
  await open(page, id);
  await expect(page.locator('#action-save')).toHaveText('Yayıma hazır mı?');
  await page.locator('#field-title').fill('Çevrilmiş yazı');
  const dialog = await openChecklist(page);
  await expect(dialog).toContainText('Yayımlamayı editörler yapar');
  await expect(dialog.locator('#action-publish')).toHaveCount(0);
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await dialog.getByRole('button', { name: 'Taslağı kaydet' }).click();
  expect((await (await answer).json()).doc).toMatchObject({ title: 'Çevrilmiş yazı', _status: 'draft' });
  await context.close();
});

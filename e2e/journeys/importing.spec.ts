import { expect, test } from '@playwright/test';
import { publishThroughChecklist } from '../checklist';
import { signIn } from '../desk';
import { call, note, paragraph, run, SEPARATORS } from '../../src/manuscripts/docx/examples/pieces';
import { wordFile } from '../../src/manuscripts/docx/examples/wordFile';
import { faultsOnScreen } from '../conformance/axe';

test.use({ locale: 'tr-TR' });

const TITLE = 'Rıhtımın ikinci kışı';

/** A file of Word with two notes, both with an address and no day. */
const WORD = wordFile({
  styles: '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>',
  body:
    `<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>${run(TITLE)}</w:p>` +
    paragraph(run('Rıhtım ikinci kışa girdi.') + call(2)) +
    paragraph(run('Onarım yine ertelendi.') + call(3)),
  footnotes:
    SEPARATORS +
    note(2, run(' Liman Arşivi, 1921, https://arsiv.example/1921')) +
    note(3, run(' https://liman.example/12')),
});

const given = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

test('files are imported one after another, and a draft is reviewed beside its file, mended and published', async ({
  page,
}) => {
  await signIn(page);
  await page.goto('/admin/collections/commentaries');
  await page.locator('.collection-list').getByRole('link', { name: 'Dosyadan al' }).click();
  await expect(page).toHaveURL('/admin/import');
  await expect(page).toHaveTitle('Dosyadan al · Dipnot');
  await expect(page.getByLabel('Dil')).toHaveValue('tr');

  await page
    .locator('input[type=file]')
    .setInputFiles([given('rıhtım.docx', WORD), given('eski.pdf', '%PDF-1.7'), given('boş.txt', '')]);
  const files = page.locator('.importing-file');
  await expect(page.locator('.importing-finished')).toHaveText('3 dosyanın 3 tanesi bitti');
  await expect(files.nth(0)).toContainText(TITLE);
  await expect(files.nth(0)).toContainText('2 dipnot');
  await expect(files.nth(0)).toContainText('erişim tarihi yok. 3. paragraf');
  await expect(files.nth(1)).toContainText('PDF dosyaları alınamıyor');
  await expect(files.nth(2)).toContainText('Dosya boş.');
  // The button of Payload's own language switch is known to be pale.
  expect((await faultsOnScreen(page)).filter((fault) => !fault.includes('localizer'))).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    files.nth(0).getByRole('link', { name: 'Gelen dosyayı indir' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('rıhtım.docx');

  await files.nth(0).getByRole('link', { name: 'Taslağı gözden geçir' }).click();
  const report = page.locator('.importing-panel');
  await expect(report).toContainText('rıhtım.docx dosyasından alındı.', { timeout: 20_000 });
  await report.locator('summary').first().click();
  await expect(report).toContainText('notta adres var');

  await page.getByRole('tab', { name: /Kontrol/ }).click();
  const mends = page.locator('.desk-problems:not(.is-brief)').getByRole('button', { name: 'bugünü yaz' });
  await expect(mends).toHaveCount(2);
  await mends.first().click();
  await expect(mends).toHaveCount(1);
  await mends.first().click();
  await expect(mends).toHaveCount(0);

  const published = (await (await publishThroughChecklist(page)).json()) as { doc: { year: number; sequence: number } };
  await page.goto(`/tr/yorum/${published.doc.year}/${published.doc.sequence}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(page.locator('[role=doc-endnotes] li')).toHaveCount(2);
  await expect(page.locator('body')).not.toContainText('rıhtım.docx');
});

test('whoever is not signed in is led to the sign-in', async ({ page }) => {
  await page.goto('/admin/import');
  await expect(page).toHaveURL(/\/admin\/login/);
});

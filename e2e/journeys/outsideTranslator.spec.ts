import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { faultsOnScreen } from '../conformance/axe';
import { complaintsOf, openDesk, signIn } from '../desk';
import { body, publishPair } from '../translationDesk';

test.use({ locale: 'tr-TR', viewport: { width: 1440, height: 960 } });

const exchange = (page: Page) => page.getByRole('region', { name: 'Dışarıdan çevirmen' });

/** The file with a target for each unit named, as a translation program fills it in. */
const filled = (xml: string, targets: Record<string, string>): string =>
  Object.entries(targets).reduce(
    (file, [id, target]) =>
      file.replace(
        new RegExp(`(<unit id="${id}"[^]*?</source>\\n)(\\s*)(?:<target[^>]*>[^]*?</target>)?`),
        (_, source: string, indent: string) => `${source}${indent}<target>${target}</target>`,
      ),
    xml,
  );

test('a translation goes out as a file and comes back, whole or not at all', async ({ page, request }) => {
  const complaints = complaintsOf(page);
  const { translation } = await publishPair(request, 'Dışarıda çevrilecek yazı');
  await signIn(page);
  await openDesk(page, translation);
  await page.getByRole('button', { name: 'Çeviri', exact: true }).click();
  expect(await faultsOnScreen(page, 'all', ['.exchange'])).toEqual([]);

  const waiting = page.waitForEvent('download');
  await exchange(page).getByRole('button', { name: 'XLIFF dosyası yaz' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d+\.tr-en\.xlf$/);
  const xml = await readFile(await download.path(), 'utf8');
  const call = (key: string) => new RegExp(`<ph id="c-${key}"[^>]*/>`).exec(xml)![0];
  const bring = async (text: string) => {
    const choosing = page.waitForEvent('filechooser');
    await exchange(page).getByRole('button', { name: 'Dosyayı geri getir' }).click();
    await (await choosing).setFiles({ name: 'back.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(text) });
  };

  // One call is lost in one paragraph: said at its unit, and nothing of the other is stored.
  const p1 = 'It is eighteen months since the harbour reopened.';
  await bring(filled(xml, { p1, p2: `The parties had promised the charts${call('a')}.` }));
  await expect(exchange(page).locator('[data-unit=p2][data-level=stop]')).toContainText('p2');
  expect(await faultsOnScreen(page, 'all', ['.exchange'])).toEqual([]);
  await page.reload();
  await expect(page.locator('.desk-progress')).toContainText('paragraf 0/16');

  await page.getByRole('button', { name: 'Çeviri', exact: true }).click();
  await bring(xml);
  await expect(exchange(page).getByRole('status')).toContainText('Dosyada yeni bir şey yok');
  await bring(filled(xml, { p1, p2: `The parties had promised the charts${call('a')}, and it cost${call('b')}.` }));
  await expect(exchange(page).getByRole('status')).toContainText('Dosyada 2 birim yeniydi');
  await exchange(page).getByRole('button', { name: 'Metni göster' }).click();
  await expect(page.locator('.desk-progress')).toContainText('paragraf 2/16');
  await page.getByRole('button', { name: 'Metin', exact: true }).click();
  await expect(body(page).locator('[data-block=p1]')).toHaveText(p1);
  await expect(body(page).locator('[data-block=p2] .desk-call')).toHaveCount(2);
  expect(complaints.filter((one) => !one.includes('400'))).toEqual([]);
});

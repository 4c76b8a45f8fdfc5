import { expect, test, type APIRequestContext } from '@playwright/test';
import { call, note, paragraph, run, SEPARATORS } from '../../src/manuscripts/docx/examples/pieces';
import { wordFile } from '../../src/manuscripts/docx/examples/wordFile';
import { publishThroughChecklist } from '../checklist';
import { faultsOnScreen } from '../conformance/axe';
import { complaintsOf, openDesk, saveDraft, signedIn, signIn } from '../desk';
import { body, pair, publishOriginal } from '../translationDesk';

test.use({ locale: 'tr-TR', viewport: { width: 1440, height: 960 } });

/** A translation as it comes from Word: one note of the original is not in it, and one is of the translator’s own. */
const WORD = wordFile({
  body:
    paragraph(run('Eighteen months have passed since the Northern Harbour reopened.')) +
    paragraph(
      run('The parties had promised to share the charts') + call(2) + run(', as the Lights Board said.') + call(3),
    ) +
    paragraph(run('Lighthouses matter to those ashore as well.') + call(4)),
  footnotes:
    SEPARATORS +
    note(2, run(' “Bakanlık: Fener Haritaları Güncellenmeli” [Charts must be updated], Kıyı Haber, 6 February 2024.')) +
    note(3, run(' Renamed since.')) +
    note(4, run(' From that day the lights were left to the harbours.')),
});

type Report = { id: string; problems: { kind: string; text: string }[] };

const bringIn = async (request: APIRequestContext, original: string): Promise<Report> => {
  const headers = await signedIn(request);
  const answer = await request.get(`/api/commentaries/${original}?depth=0`, { headers });
  const { year, sequence } = (await answer.json()) as { year: number; sequence: number };
  const sent = await request.post('/api/manuscripts/import', {
    headers: { ...headers, 'Accept-Language': 'tr' },
    multipart: {
      language: 'en',
      series: 'commentary',
      title: 'Brought from Word',
      original: `/tr/yorum/${year}/${sequence}`,
      file: {
        name: 'charts.docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        buffer: Buffer.from(WORD),
      },
    },
  });
  expect(sent.status(), await sent.text()).toBe(201);
  return (await sent.json()) as Report;
};

test('a finished translation comes from Word: what is beyond doubt is paired, the rest is asked', async ({
  page,
  request,
}) => {
  const complaints = complaintsOf(page);
  const { original } = await publishOriginal(request, 'Word’den gelecek yazı');
  const { id, problems } = await bringIn(request, original);
  expect(problems.filter(({ kind }) => kind.startsWith('counterpart')).map(({ text }) => text)).toEqual([
    expect.stringMatching(/^2\. notun .*özgündeki 2, 3\. notun karşılığı olabilir/),
    expect.stringMatching(/^3\. notun .*özgündeki 2, 3\. notun karşılığı olabilir/),
  ]);
  await signIn(page);
  await openDesk(page, id);
  await expect(pair(page, 'a')).toHaveAttribute('data-state', 'translated');

  const row = (words: string) => page.locator('.desk-pairs tbody tr').filter({ hasText: words });
  const ask = 'Özgündeki hangi notun karşılığı?';
  await row('Renamed since').getByText(ask).press('Enter');
  expect(await faultsOnScreen(page, 'all', ['.desk-pairs'])).toEqual([]);
  await row('Renamed since').getByRole('button', { name: 'çevirenin kendi notu' }).press('Enter');
  await expect(row('Renamed since')).toHaveAttribute('data-state', 'translator');
  await expect(row('Renamed since').locator('.desk-pair-note')).toBeFocused();

  await row('From that day').getByText(ask).click();
  await row('From that day').locator('[data-answer=c]').click();
  await expect(pair(page, 'c')).toContainText('From that day');
  await expect(pair(page, 'c')).toHaveAttribute('data-state', 'translated');

  // What nothing renders comes with its call; then nothing is left to ask.
  await body(page).locator('[data-block=p2]').click();
  await page.keyboard.press('End');
  await pair(page, 'b').getByRole('button', { name: 'imlece koy' }).click();
  await pair(page, 'b').getByRole('button', { name: 'uyarla' }).click();
  await expect(page.getByText(ask)).toHaveCount(0);
  expect((await saveDraft(page)).status()).toBe(200);
  const answer = await publishThroughChecklist(page);
  expect(answer.status(), await answer.text()).toBe(200);
  const { doc } = (await answer.json()) as { doc: { year: number; sequence: number } };
  expect(complaints).toEqual([]);
  await expect(async () => {
    await page.goto(`/en/commentary/${doc.year}/${doc.sequence}`);
    await expect(page.locator('[role=doc-endnotes] li')).toHaveCount(4, { timeout: 500 });
  }).toPass();
  await expect(page.locator('[data-counterpart=c]')).toContainText('From that day');
});

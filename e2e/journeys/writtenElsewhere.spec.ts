import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const HOUSE = resolve(import.meta.dirname, '../..');

/** The demo's one Turkish article without an English edition. */
const ORIGINAL = '/tr/yorum/2024/4';

const TRANSLATION = `Commentary No: 2021 / 9
2 min read

The island mail has stopped.[1] What is left is the timetable.[2] [sic] It was printed in [1987].

Nobody collected the last sack.[1]

Notes

1. “The Last Mail”, Harbour Gazette, 12 January 2024, https://gazette.example/mail (Accessed: 18 January 2024).
2. «Последняя почта», Портовый листок, 1987.

© 2009-2024 Harbour Studies Centre All Rights Reserved
No comments yet.
`;

/** `npm run dipnot -- …` beside the running product. */
const dipnot = (...args: string[]) =>
  spawnSync('npm', ['run', '--silent', 'dipnot', '--', ...args], {
    cwd: HOUSE,
    encoding: 'utf8',
    env: {
      ...process.env,
      DATA_DIR: join(HOUSE, '.cache/journeys'),
      PORT: process.env.JOURNEYS_PORT,
      LANG: 'en_GB.UTF-8',
    },
  });

test('a manuscript is imported, linked to its original, published and read in both languages', async ({ page }) => {
  await page.goto(ORIGINAL);
  await expect(page.getByText('Bu yazının İngilizcesi yok.')).toBeVisible();

  const file = join(mkdtempSync(join(tmpdir(), 'dipnot-')), 'mail.txt');
  writeFileSync(file, TRANSLATION);
  const args = [
    '--language',
    'en',
    '--series',
    'commentary',
    '--title',
    'The last mail boat',
    '--authors',
    'Şule İnan',
  ];
  // The original's third note, a word in Turkish, has none here.
  const published = ['--publish', '--published-on', '2024-02-01', '--missing-notes', 'It explains a Turkish word.'];
  const done = dipnot('import', file, ...args, '--original', ORIGINAL, ...published);
  const report = JSON.parse(done.stdout) as { address: string; notes: number; calls: number };
  expect(report).toMatchObject({ notes: 2, calls: 3 });
  expect(done.status).toBe(0);

  await page.goto(report.address);
  await expect(page.getByText('Commentary No: 2021 / 9')).toBeVisible();
  await expect(page.locator('time[datetime="2024-02-01"]').first()).toBeVisible();
  await expect(page.locator('[role=doc-noteref]')).toHaveText(['[1]', '[2]', '[1]']);
  await expect(page.locator('main')).toContainText('[sic] It was printed in [1987].');
  await expect(page.locator('main')).not.toContainText('No comments yet');
  await expect(page.locator('[role=doc-endnotes] li').nth(1)).toHaveAttribute('lang', 'ru');
  await expect(page.getByText('© 2009–2024 Harbour Studies Centre. All rights reserved.')).toBeVisible();

  await page.getByRole('link', { name: /Türkçesi:/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
  await expect(page.getByRole('link', { name: /Read in English: The last mail boat/ })).toBeVisible();
});

import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const TURKISH = '/tr/yorum/2024/7/fener-haritalari-neden-paylasilmiyor';
const LONG_WORDS = '/tr/yorum/2024/2/gelgit-cetvelleri-neyi-bilir';
const WITHDRAWN = '/tr/yorum/2024/3';

/** What axe finds against WCAG 2.2 AA and its own best practices. */
const faultsOf = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string }[] }> } };
    return (await axe.run()).violations.map(({ id, help }) => `${id}: ${help}`);
  });
};

test.describe('with JavaScript switched off', () => {
  test.use({ javaScriptEnabled: false, locale: 'tr-TR' });

  test('a reader opens the newest article, follows a note and comes back, and changes language', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/tr$/);
    await page.getByRole('link', { name: 'Fener haritaları neden paylaşılmıyor?' }).click();
    await expect(page).toHaveURL(new RegExp(`${TURKISH}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fener haritaları neden paylaşılmıyor?');
    await expect(page.getByText('Yorum No: 2024 / 7')).toBeVisible();

    const armenian = await page.locator('[role=doc-endnotes] li[lang=hy]').getAttribute('id');
    const call = page.locator(`a[role=doc-noteref][href="#${armenian}"]`).first();
    await expect(call).toHaveText(/^\[\d+\]$/);
    await expect(call).toHaveAttribute('aria-label', /^Dipnot \d+$/);
    await call.click();
    await expect(page).toHaveURL(new RegExp(`#${armenian}$`));
    const note = page.locator('[role=doc-endnotes] li:target');
    await note.locator('a[role=doc-backlink]').first().click();
    await expect(page).toHaveURL(/#r-\w+-1$/);
    await expect(page.locator('[role=doc-noteref]:target')).toBeInViewport();

    await page.getByRole('link', { name: /Read in English: Why are the lighthouse charts withheld/ }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByText('Commentary No: 2024 / 5')).toBeVisible();
    await expect(page.getByText(/This is the English translation/)).toBeVisible();
  });

  test('a withdrawn article keeps its record and its reason, and nothing else', async ({ page }) => {
    const answer = await page.goto(WITHDRAWN);
    expect(answer?.status()).toBe(410);
    await expect(page.getByRole('heading', { name: 'Gerekçe' })).toBeVisible();
    await expect(page.locator('[role=doc-endnotes]')).toHaveCount(0);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme} colours`, () => {
    // The policy of the pages lets no script run; the checker is one.
    test.use({ colorScheme: scheme, bypassCSP: true });

    for (const path of [
      TURKISH,
      '/en/commentary/2024/5',
      '/tr',
      '/en',
      '/tr/yorum',
      '/en/commentary/2024',
      WITHDRAWN,
      '/en/none',
    ]) {
      test(`${path} has no fault a machine can find`, async ({ page }) => {
        await page.goto(path);
        expect(await faultsOf(page)).toEqual([]);
      });
    }
  });
}

test.describe('on a phone 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const path of [TURKISH, '/en', '/tr/yorum', '/en/analysis']) {
    test(`${path} needs no sideways scrolling`, async ({ page }) => {
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

test('wide pages show every note beside its line, none upon another, and count only the list', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(TURKISH);
  const notes = page.locator('.side-note');
  expect(await notes.count()).toBe(await page.locator('[role=doc-endnotes] li').count());
  const boxes = await notes.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  );
  for (const [at, { top }] of boxes.slice(1).entries()) expect(top).toBeGreaterThanOrEqual(boxes[at]!.bottom);
  const distances = await notes.evaluateAll((all) =>
    all.map((one) => {
      const call = one.previousElementSibling!.querySelector('a')!.getBoundingClientRect();
      return one.getBoundingClientRect().top - (call.top + call.bottom) / 2;
    }),
  );
  // One that follows close upon another, by their margins and a line at most, had to make way for it.
  const free = distances.filter((_, at) => at === 0 || boxes[at]!.top - boxes[at - 1]!.bottom > 54);
  expect(free.length).toBeGreaterThan(0);
  for (const distance of free) expect(Math.abs(distance)).toBeLessThan(20);
  expect(await notes.evaluateAll((all) => all.every((one) => one.getAttribute('aria-hidden') === 'true'))).toBe(true);
});

test('a paragraph is copied without the notes beside it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(TURKISH);
  const paragraph = page.locator('.text > p:has(.side-note)').first();
  await paragraph.evaluate((one) => getSelection()!.selectAllChildren(one));
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const begin = await paragraph.evaluate((one) => one.firstChild!.textContent!.trim());
  expect(copied).toContain(begin.replaceAll('\u00ad', ''));
  const note = (await paragraph.locator('.side-note').first().textContent())!;
  expect(copied).not.toContain(note.slice(2, 30));
});

test('a word that a narrow line may divide is copied whole, with its links and without notes', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(LONG_WORDS);
  const text = page.locator('main > article > .text');
  const shown = (await text.textContent())!;
  expect(shown).toContain('\u00ad');
  await text.evaluate((one) => getSelection()!.selectAllChildren(one));
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return { text: await navigator.clipboard.readText(), html: await (await item!.getType('text/html')).text() };
  });
  const word = shown.split(/[\s.,;:?’“”]+/).find((one) => one.includes('\u00ad'))!;
  for (const form of Object.values(copied)) {
    expect(form).toContain(word.replaceAll('\u00ad', ''));
    expect(form).not.toContain('\u00ad');
  }
  expect(copied.html).not.toContain('side-note');
  expect(copied.html).not.toMatch(/href="[#/]/);
});

test('an article asks for six things at most, all of them here, and runs one script of 2 KB', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(TURKISH, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => !url.startsWith('data:')).length).toBeLessThanOrEqual(6);
  expect(asked.filter((url) => !url.startsWith('data:')).every((url) => new URL(url).hostname === 'localhost')).toBe(
    true,
  );
  const scripts = page.locator('script:not([type="application/ld+json"])');
  await expect(scripts).toHaveCount(1);
  const address = (await scripts.getAttribute('src')) ?? '';
  const answer = await page.request.get(address, { headers: { 'accept-encoding': 'br' } });
  expect(Number(answer.headers()['content-length'])).toBeLessThanOrEqual(2048);
});

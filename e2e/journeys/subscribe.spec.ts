import { expect, test, type Page } from '@playwright/test';
import { atomFaults } from '../../src/exports/feed/atomFaults';
import { jsonFeedFaults } from '../../src/exports/feed/jsonFeedFaults';
import { sitemapFaults } from '../../src/exports/sitemap/sitemapFaults';

/** An entry as the browser's own XML reader finds it; `notes` are the links of its calls. */
type Entry = { title: string; address: string; notes: string[]; returns: string[] };

const ATOM = 'link[rel=alternate][type="application/atom+xml"]';
const JSON_FEED = 'link[rel=alternate][type="application/feed+json"]';

/** Reads a feed as a browser reads XML. Throws where it is not well-formed. */
const entriesOf = (page: Page, xml: string): Promise<Entry[]> =>
  page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    const fault = feed.querySelector('parsererror');
    if (fault) throw new Error(fault.textContent ?? '');
    return [...feed.querySelectorAll('entry')].map((entry) => {
      const content = new DOMParser().parseFromString(entry.querySelector('content')?.textContent ?? '', 'text/html');
      const linksOf = (selector: string) =>
        [...content.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
      return {
        title: entry.querySelector('title')?.textContent ?? '',
        address: entry.querySelector('link[rel=alternate]')?.getAttribute('href') ?? '',
        notes: linksOf('sup > a'),
        returns: linksOf('li a[aria-label]'),
      };
    });
  }, xml);

test('a reader subscribes on a page, and finds in the feed the whole text with notes that lead to the page', async ({
  page,
  request,
}) => {
  await page.goto('/tr/yorum');
  const feeds = await page.locator(ATOM).evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  const feed = feeds.find((address) => new URL(address).pathname === '/tr/yorum/feed.xml');
  const answer = await request.get(feed!);
  expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  const entries = await entriesOf(page, await answer.text());

  const article = entries.find(({ title }) => title === 'Fener haritaları neden paylaşılmıyor?');
  expect(article?.notes.length).toBeGreaterThan(0);
  await page.goto(article!.notes[0]!);
  await expect(page.locator('[role=doc-endnotes] li:target')).toBeInViewport();
  await page.goto(article!.returns[0]!);
  await expect(page.locator('[role=doc-noteref]:target')).toBeInViewport();
  expect(page.url()).toContain(article!.address);

  const withdrawn = entries.find(({ title }) => title.startsWith('Geri çekildi: '));
  expect(withdrawn).toMatchObject({ notes: [], returns: [] });
});

test('the footer leads to both feeds of the language, which a reader who has them is not sent again', async ({
  page,
  request,
}) => {
  await page.goto('/en');
  for (const name of ['Atom', 'JSON Feed']) {
    const path = await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).getAttribute('href');
    const { etag } = (await request.get(path!)).headers();
    expect((await request.get(path!, { headers: { 'If-None-Match': etag! } })).status()).toBe(304);
    expect((await request.head(path!)).status()).toBe(200);
  }
});

test('every feed a page of the house names keeps its standard', async ({ page, request }) => {
  const [atom, json] = [new Set<string>(), new Set<string>()];
  for (const path of ['/tr', '/en', '/tr/yorum', '/en/analysis', '/tr/konu/fenerler', '/en/topic/lighthouses']) {
    await page.goto(path);
    for (const [selector, found] of [
      [ATOM, atom],
      [JSON_FEED, json],
    ] as const) {
      const links = await page
        .locator(selector)
        .evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
      for (const link of links) found.add(link);
    }
  }
  expect([atom.size, json.size]).toEqual([6, 6]);
  for (const address of atom) expect(atomFaults(await (await request.get(address)).text())).toEqual([]);
  for (const address of json) expect(jsonFeedFaults(await (await request.get(address)).text())).toEqual([]);
});

test('a crawler finds by robots.txt a sitemap whose every file keeps the protocol', async ({
  page,
  request,
  baseURL,
}) => {
  const robots = await (await request.get('/robots.txt')).text();
  const index = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  await page.goto('/en');
  const files = [index];
  for (let file = files.shift(); file !== undefined; file = files.shift()) {
    const xml = await (await request.get(file)).text();
    expect(sitemapFaults(xml, baseURL!)).toEqual([]);
    const fault = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent,
      xml,
    );
    expect(fault).toBeUndefined();
    if (file === index) files.push(...[...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!));
  }
});

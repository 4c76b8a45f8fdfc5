import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE } from '../../../collections/slugs';
import { readXml } from '../../exports/markup/readXml';
import { sitemapFaults } from '../../exports/sitemap/sitemapFaults';
import { openReadersHouse, type ReadersHouse } from '../../testing/readersHouse';

let house: ReadersHouse;
let editions: ReadersHouse['editions'];
let siteUrl: string;
let page: ReadersHouse['page'];

beforeAll(async () => {
  house = await openReadersHouse();
  ({ editions, page } = house);
  ({ siteUrl } = house.env);
});

afterAll(() => house.close());

const on = (day: string) => ({ publishedAt: `${day}T09:00:00.000Z` });

type Listed = { loc: string; lastmod?: string; alternates: [string | undefined, string | undefined][] };

const sitemap = async (asked: string): Promise<Listed[]> => {
  const { status, body, headers } = await page(asked);
  expect([status, headers['Content-Type']]).toEqual([200, 'application/xml; charset=utf-8']);
  expect(sitemapFaults(String(body), siteUrl)).toEqual([]);
  return readXml(String(body)).children.map(({ children }) => ({
    loc: children.find(({ name }) => name === 'loc')?.text.slice(siteUrl.length) ?? '',
    lastmod: children.find(({ name }) => name === 'lastmod')?.text,
    alternates: children
      .filter(({ name }) => name === 'xhtml:link')
      .map(({ attributes: { hreflang, href } }) => [hreflang, href?.slice(siteUrl.length)]),
  }));
};
const pathsOf = async (asked: string) => (await sitemap(asked)).map(({ loc }) => loc);

describe('the sitemap', () => {
  it('is whole in an empty house', async () => {
    expect(await pathsOf('/sitemap.xml')).toEqual(['/sitemap/pages.xml']);
    expect(await pathsOf('/sitemap/pages.xml')).toEqual(expect.arrayContaining(['/tr', '/en']));
    expect((await pathsOf('/sitemap/pages.xml')).filter((one) => one.includes('commentary'))).toEqual([]);
  });

  it('lists every edition that can be read, with its day, and its languages from both sides alike', async () => {
    const original = await editions.published({ ...on('2001-05-01'), language: 'tr', slug: 'asil' });
    await editions.published({ ...on('2001-06-01'), original: original.id, slug: 'translated' });
    const alone = await editions.published({ ...on('2001-07-01'), slug: 'alone' });
    const gone = await editions.published({ ...on('2001-07-02'), slug: 'gone' });
    await editions.publish(gone.id, { withdrawal: { on: '2026-01-02', reason: 'It was wrong.' } });
    await editions.unpublish((await editions.published({ ...on('2001-07-03'), slug: 'away' })).id);
    await editions.publish(alone.id, { title: 'Changed' });
    const [turkish, english, lonely, ...more] = await sitemap('/sitemap/2001-1.xml');
    const both = [
      ['tr', '/tr/yorum/2001/1/asil'],
      ['en', '/en/commentary/2001/1/translated'],
      ['x-default', '/tr/yorum/2001/1/asil'],
    ];
    expect(turkish).toMatchObject({ loc: '/tr/yorum/2001/1/asil', lastmod: '2001-05-01T09:00:00.000Z' });
    expect(english?.loc).toBe('/en/commentary/2001/1/translated');
    for (const edition of [turkish, english]) expect(edition?.alternates.toSorted()).toEqual(both.toSorted());
    expect(lonely).toMatchObject({ loc: '/en/commentary/2001/2/alone', alternates: [] });
    expect(Date.parse(lonely?.lastmod ?? '')).toBeGreaterThan(Date.parse('2024-01-01'));
    expect(more).toEqual([]);
    expect(await pathsOf('/sitemap.xml')).toEqual(['/sitemap/pages.xml', '/sitemap/2001-1.xml']);
  });

  it('says of an edition’s languages what its page says', async () => {
    for (const { loc, alternates } of await sitemap('/sitemap/2001-1.xml')) {
      const said = [
        ...String((await page(loc)).body).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
      ];
      expect(said.map(([, language, href]) => [language, href?.slice(siteUrl.length)]).toSorted()).toEqual(
        alternates.toSorted(),
      );
    }
  });

  it('names no part that would be empty: not a year of withdrawn editions, not a gap of a claimed number', async () => {
    const { id } = await editions.published({ ...on('2002-05-01') });
    await editions.publish(id, { withdrawal: { on: '2026-01-02', reason: 'It was wrong.' } });
    await editions.published({ ...on('2003-05-01'), slug: 'far', claim: { year: 2003, sequence: 2_500 } });
    const parts = await pathsOf('/sitemap.xml');
    expect(parts).toEqual(['/sitemap/pages.xml', '/sitemap/2003-3.xml', '/sitemap/2001-1.xml']);
    expect(await pathsOf('/sitemap/2003-3.xml')).toEqual(['/en/commentary/2003/2500/far']);
    for (const empty of ['2002-1', '2003-1', '2003-4', '1999-1']) {
      expect(await page(`/sitemap/${empty}.xml`)).toMatchObject({ status: 404, kept: false });
    }
  });

  it('lists series and years with editions, names with works in that language, and the house’s pages', async () => {
    const { payload } = house;
    const make = (collection: 'people' | 'pages' | 'topics', data: Record<string, unknown>) =>
      payload.create({ collection, data: data as never, locale: 'tr', overrideAccess: true });
    const author = await make('people', { name: 'Deniz Aras', slug: 'deniz-aras' });
    await make('people', { name: 'Nobody', slug: 'nobody' });
    const topic = await make('topics', { name: 'Deniz', slug: 'deniz' });
    await make('pages', { title: 'Hakkında', slug: 'hakkinda', place: 'footer', order: 1 });
    await editions.published({ ...on('2004-05-01'), language: 'tr', authors: [author.id], topics: [topic.id] });
    const paths = await pathsOf('/sitemap/pages.xml');
    expect(paths).toEqual(
      expect.arrayContaining([
        '/tr/yorum',
        '/tr/yorum/2004',
        '/en/commentary/2001',
        '/tr/kisi/deniz-aras',
        '/tr/konu/deniz',
      ]),
    );
    expect(paths).toEqual(expect.arrayContaining(['/tr/hakkinda', '/tr/duzeltmeler', '/en/corrections']));
    for (const none of ['/en/person/deniz-aras', '/tr/kisi/nobody', '/en/commentary/2004', '/tr/yorum/2003']) {
      expect(paths).not.toContain(none);
    }
  });

  it('says of the languages of every page what the page says', async () => {
    const listed = await sitemap('/sitemap/pages.xml');
    expect(listed.filter(({ alternates }) => alternates.length === 3).length).toBeGreaterThan(4);
    for (const { loc, alternates } of listed) {
      const said = [
        ...String((await page(loc)).body).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
      ];
      expect([
        loc,
        ...said.map(([, language, href]) => `${language} ${href?.slice(siteUrl.length)}`).toSorted(),
      ]).toEqual([loc, ...alternates.map((pair) => pair.join(' ')).toSorted()]);
    }
  });

  it('is made anew by a publication: its list, its pages, and the parts of that year alone', async () => {
    await editions.published(on('2001-08-01'));
    const touched = (await editions.outbox()).at(-1) ?? [];
    const isTouched = async (asked: string) => (await page(asked)).tags.some((tag) => touched.includes(tag));
    for (const asked of ['/sitemap.xml', '/sitemap/pages.xml', '/sitemap/2001-1.xml'])
      expect(await isTouched(asked)).toBe(true);
    expect(await isTouched('/sitemap/2003-3.xml')).toBe(false);
  });
});

describe('the files of a site', () => {
  it('tell crawlers what to read and where the list is', async () => {
    expect(String((await page('/robots.txt')).body)).toBe(
      `User-agent: *\nAllow: /\nDisallow: /admin\nDisallow: /api/\nAllow: /api/media/\n\nSitemap: ${siteUrl}/sitemap.xml\n`,
    );
  });

  it('name whom to tell of a fault, once there is somebody', async () => {
    expect((await page('/.well-known/security.txt')).status).toBe(404);
    const data = { email: 'letters@liman.example' };
    await house.payload.updateGlobal({ slug: SITE, data, overrideAccess: true });
    const { body, headers, kept } = await page('/.well-known/security.txt');
    expect(headers['Content-Type']).toBe('text/plain; charset=utf-8');
    expect(kept).toBe(false);
    expect(String(body)).toMatch(
      /^Contact: mailto:letters@liman.example\nExpires: \d{4}-\d\d-\d\dT00:00:00Z\nPreferred-Languages: tr, en\n$/,
    );
  });

  it.each([
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['/favicon.ico', 'image/vnd.microsoft.icon'],
    ['/apple-touch-icon.png', 'image/png'],
    ['/tr/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/en/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ])('hold %s', async (asked, type) => {
    expect(await page(asked)).toMatchObject({ status: 200, kept: true, headers: { 'Content-Type': type } });
  });
});

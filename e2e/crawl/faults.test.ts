import { describe, expect, it } from 'vitest';
import type { Answer } from './answer';
import { brokenLinks, lostFragments, relativeAddresses } from './brokenLinks';
import { brokenAlternates, wrongCanonicals } from './canonicals';
import type { Site } from './crawl';
import { fileFacts } from './fileFacts';
import { wrongTypes } from './fileTypes';
import { pageFacts } from './pageFacts';
import { sitemapFaults } from './sitemap';

const ORIGIN = 'https://house.example';
const HTML = 'text/html; charset=utf-8';

const answer = (path: string, text: string, more: Partial<Answer> = {}): Answer => ({
  ...{ path, status: 200, type: HTML, location: null, link: null, bytes: Buffer.from(text) },
  ...more,
});

const site = (...answers: Answer[]): Site => ({
  origin: ORIGIN,
  visited: new Map(
    answers.map((one) => {
      const read = one.type === HTML ? pageFacts : fileFacts;
      return [one.path, { ...one, facts: read(one, ORIGIN + one.path) }];
    }),
  ),
});

const page = (path: string, body = '', head = `<link rel="canonical" href="${ORIGIN}${path}">`): Answer =>
  answer(path, `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

const hreflang = (language: string, path: string): string =>
  `<link rel="alternate" hreflang="${language}" href="${ORIGIN}${path}">`;

const canonical = (path: string): string => `<link rel="canonical" href="${ORIGIN}${path}">`;

describe('brokenLinks', () => {
  it('finds what answers with an error or sends on, and who says so', () => {
    const gone = answer('/tr/x', '', { status: 404 });
    const moved = answer('/tr/y', '', { status: 301, location: '/tr/z' });
    expect(brokenLinks(site(page('/tr', '<a href="/tr/x">a</a> <img srcset="/tr/y 2x">'), gone, moved))).toEqual([
      '/tr/x answers 404: named by /tr (a)',
      '/tr/y answers 301, on to /tr/z: named by /tr (img)',
    ]);
  });

  it('lets a withdrawn edition be gone, and nothing else', () => {
    const gone = { status: 410 };
    const faults = brokenLinks(site(answer('/tr/yorum/2024/3/x', '', gone), answer('/tr/konu/x', '', gone)));
    expect(faults).toEqual([expect.stringContaining('/tr/konu/x answers 410')]);
  });
});

describe('lostFragments', () => {
  it('finds places that are not on the page, also from a feed and a Link header', () => {
    const target = page('/tr/a', '<p id="p1">');
    const feed = answer('/tr/feed.xml', `&lt;a href=&quot;${ORIGIN}/tr/a#p2&quot;&gt;`, {
      type: 'application/atom+xml',
    });
    const header = { ...page('/tr/b', '<a href="/tr/a#p1">'), link: `<${ORIGIN}/tr/a#p3>; rel="item"` };
    expect(lostFragments(site(target, feed, header))).toEqual([
      '/tr/feed.xml (its text) leads to /tr/a#p2, which is not there',
      '/tr/b (the Link header) leads to /tr/a#p3, which is not there',
    ]);
  });
});

describe('relativeAddresses', () => {
  it('finds them in the text of a feed', () => {
    const type = 'application/feed+json';
    const feed = answer('/tr/feed.json', String.raw`{"content_html":"<img src=\"/a.png\"><a href=\"#n-1\">"}`, {
      type,
    });
    expect(relativeAddresses(site(feed))).toEqual(['/tr/feed.json says /a.png']);
  });
});

describe('wrongCanonicals', () => {
  it('asks each page for itself, and a side-by-side view for its edition', () => {
    const edition = '/tr/yorum/2024/7/x';
    expect(wrongCanonicals(site(page('/tr'), page(`${edition}/en`, '', canonical(edition))))).toEqual([]);
    expect(wrongCanonicals(site(page('/tr', '', canonical('/en')), page('/en', '', '')))).toHaveLength(2);
  });
});

describe('brokenAlternates', () => {
  const both = hreflang('tr', '/tr/a') + hreflang('en', '/en/a') + hreflang('x-default', '/tr/a');

  it('is content where both pages name the same two', () => {
    const pages = ['/tr/a', '/en/a'].map((path) => page(path, '', canonical(path) + both));
    expect(brokenAlternates(site(...pages))).toEqual([]);
  });

  it('finds pages that name nothing for readers of other languages', () => {
    const two = hreflang('tr', '/tr/a') + hreflang('en', '/en/a');
    const pages = ['/tr/a', '/en/a'].map((path) => page(path, '', canonical(path) + two));
    expect(brokenAlternates(site(...pages))).toEqual(['/tr/a names no x-default', '/en/a names no x-default']);
  });

  it('finds a page that is not named back, and one that does not name itself', () => {
    const alone = page('/en/a', '', canonical('/en/a'));
    expect(brokenAlternates(site(page('/tr/a', '', canonical('/tr/a') + both), alone))).toHaveLength(1);
    expect(brokenAlternates(site(page('/tr/b', '', canonical('/tr/b') + both), alone))).toHaveLength(1);
  });
});

describe('sitemapFaults', () => {
  it('finds what is missing, twice there, not there, or wrongly dated', () => {
    const place = (path: string, day = '2024-02-08'): string =>
      `<url><loc>${ORIGIN}${path}</loc><lastmod>${day}</lastmod></url>`;
    const part = (...places: string[]): Answer =>
      answer('/sitemap/pages.xml', `<?xml version="1.0"?><urlset>${places.join('')}</urlset>`, { type: 'text/xml' });
    expect(sitemapFaults(site(page('/tr'), part(place('/tr'))))).toEqual([]);
    expect(sitemapFaults(site(page('/tr'), page('/en'), part(place('/tr'), place('/tr'), place('/x'))))).toHaveLength(
      3,
    );
    expect(sitemapFaults(site(page('/tr'), part(place('/tr', '8.2.2024'))))).toHaveLength(1);
  });
});

describe('wrongTypes', () => {
  it('finds a file that is not what its ending promises', () => {
    const pdf = (text: string, type: string): Answer => answer('/tr/x.pdf', text, { type });
    expect(wrongTypes(site(pdf('%PDF-1.7', 'application/pdf')))).toEqual([]);
    expect(wrongTypes(site(pdf('<html>', 'application/pdf')))).toHaveLength(1);
    expect(wrongTypes(site(pdf('%PDF-1.7', 'text/html')))).toHaveLength(1);
  });
});

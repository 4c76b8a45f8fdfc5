import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePath } from './parsePath';
import { editionPath, exportPath, EXPORT_FORMATS, sideBySidePath } from './paths';

const edition = { kind: 'edition', language: 'tr', segment: 'yorum', year: 2024, sequence: 7 } as const;

describe('parsePath', () => {
  it.each([
    ['/', { kind: 'root' }],
    ['/tr', { kind: 'home', language: 'tr', page: 1 }],
    ['/en/', { kind: 'home', language: 'en', page: 1 }],
    ['/tr/yorum', { kind: 'series', language: 'tr', segment: 'yorum', page: 1 }],
    ['/tr/yorum/2024', { kind: 'year', language: 'tr', segment: 'yorum', year: 2024, page: 1 }],
    ['/tr/sayfa/2', { kind: 'home', language: 'tr', page: 2 }],
    ['/en/commentary/page/3', { kind: 'series', language: 'en', segment: 'commentary', page: 3 }],
    ['/tr/yorum/2024/sayfa/2', { kind: 'year', language: 'tr', segment: 'yorum', year: 2024, page: 2 }],
    ['/tr/hakkinda', { kind: 'series', language: 'tr', segment: 'hakkinda', page: 1 }],
    ['/tr/konu', { kind: 'topics', language: 'tr' }],
    ['/en/person', { kind: 'people', language: 'en' }],
    ['/tr/konu/limanlar', { kind: 'topic', language: 'tr', slug: 'limanlar', page: 1 }],
    ['/en/person/ada-su/page/2', { kind: 'person', language: 'en', slug: 'ada-su', page: 2 }],
    ['/tr/duzeltmeler', { kind: 'corrections', language: 'tr', page: 1 }],
    ['/tr/feed.xml', { kind: 'feed', language: 'tr', of: { kind: 'home' }, format: 'xml' }],
    ['/tr/yorum/feed.json', { kind: 'feed', language: 'tr', of: { kind: 'series', segment: 'yorum' }, format: 'json' }],
    [
      '/en/topic/harbours/feed.xml',
      { kind: 'feed', language: 'en', of: { kind: 'topic', slug: 'harbours' }, format: 'xml' },
    ],
    ['/robots.txt', { kind: 'file', file: { name: 'robots' } }],
    ['/favicon.ico', { kind: 'file', file: { name: 'old-icon' } }],
    ['/sitemap.xml', { kind: 'file', file: { name: 'sitemap-index' } }],
    ['/sitemap/pages.xml', { kind: 'file', file: { name: 'sitemap-pages' } }],
    ['/sitemap/2024-2.xml', { kind: 'file', file: { name: 'sitemap-year', year: 2024, part: 2 } }],
    ['/tr/yorum/2024/7', edition],
    ['/tr/yorum/2024/7/', edition],
    ['/tr/yorum/2024/7/mayinlar', { ...edition, slug: 'mayinlar' }],
    ['/tr/yorum/2024/7/mayinlar/', { ...edition, slug: 'mayinlar' }],
    ['/tr/yorum/2024/7/may%C4%B1nlar', { ...edition, slug: 'mayınlar' }],
    ['/tr/yorum/2024/7/mayinlar.pdf', { ...edition, slug: 'mayinlar', rest: { kind: 'export', format: 'pdf' } }],
    [
      '/tr/yorum/2024/7/mayinlar.csl.json',
      { ...edition, slug: 'mayinlar', rest: { kind: 'export', format: 'csl.json' } },
    ],
    ['/tr/yorum/2024/7/mayinlar.docx', { ...edition, slug: 'mayinlar.docx' }],
    ['/tr/yorum/2024/7/.pdf', { ...edition, slug: '.pdf' }],
    ['/tr/yorum/2024/7/mayinlar/en', { ...edition, slug: 'mayinlar', rest: { kind: 'side-by-side', language: 'en' } }],
  ])('reads %s', (path, expected) => {
    expect(parsePath(path)).toEqual(expected);
  });

  it.each([
    ...[
      '/tr/yorum/024',
      '/tr/yorum/20244',
      '/tr/yorum/2024/07',
      '/tr/yorum/2024/0',
      '/tr/yorum/2024/10000',
      '/tr/yorum/2024/7a',
    ],
    ...['/tr/yorum/2024/7/a/tr', '/tr/yorum/2024/7/a/de', '/tr/yorum/2024/7/a/en/b', '/tr/yorum/2024/7/a.pdf/en'],
    ...[
      '/tr/konu/sayfa/2',
      '/tr/sayfa',
      '/tr/sayfa/0',
      '/tr/konu/feed.xml',
      '/tr/kisi/ada-su/feed.xml',
      '/tr/konu/a/b',
      '/tr/duzeltmeler/2024',
      '/tr/hakkinda/2024',
      '/tr/page/2',
      '/sitemap/2024-0.xml',
      '/sitemap/24-1.xml',
      '/tr/Yorum',
      '/tr//yorum',
      '/tr/yorum//',
      '/tr//',
    ],
    ...[
      '/tr/yorum/2024/7/a%2Fb',
      '/tr/yorum/2024/7/a%5Cb',
      '/tr/yorum/2024/7/a%00',
      '/tr/yorum/2024/7/%',
      '/tr/yorum/2024/7/%E0%A4%A',
    ],
    ...[
      '/tr/yorum/%32%30%32%34%2F7',
      '/tr/yorum/2024/٧',
      '/tr\u0000',
      '//tr',
      'tr',
      '',
      `/tr/yorum/2024/7/${'a'.repeat(3000)}`,
    ],
    ...['/de', '/de/yorum', '/TR', '/admin', '/constructor', '/toString'],
  ])('finds no meaning in %j', (path) => {
    expect(parsePath(path)).toEqual({ kind: 'unknown', language: 'tr' });
  });

  it('speaks the language of the first segment when it finds no meaning', () => {
    expect(parsePath('/en/commentary/99')).toEqual({ kind: 'unknown', language: 'en' });
    expect(parsePath('/en/topic/a/b')).toEqual({ kind: 'unknown', language: 'en' });
  });

  it('reads every address that paths makes', () => {
    const address = fc.record({
      language: fc.constantFrom('tr' as const, 'en' as const),
      segment: fc.constantFrom('yorum', 'commentary', 'long-read'),
      year: fc.integer({ min: 1900, max: 2999 }),
      sequence: fc.integer({ min: 1, max: 9999 }),
      slug: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/),
    });
    fc.assert(
      fc.property(address, fc.constantFrom(...EXPORT_FORMATS), (made, format) => {
        const path = editionPath(made);
        const other = made.language === 'tr' ? 'en' : 'tr';
        const read = { kind: 'edition', ...made };
        expect(parsePath(path)).toEqual(read);
        expect(parsePath(exportPath(path, format))).toEqual({ ...read, rest: { kind: 'export', format } });
        expect(parsePath(sideBySidePath(path, other))).toEqual({
          ...read,
          rest: { kind: 'side-by-side', language: other },
        });
      }),
    );
  });

  it('never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom('/', '%', '%2f', 'tr', 'en', 'yorum', '2024', '7', '.pdf', '\0'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(parsePath(`/${pieces.join('')}`).kind).toMatch(
          /^(root|home|series|year|edition|topics?|person|people|corrections|feed|file|unknown)$/,
        );
      }),
    );
  });
});

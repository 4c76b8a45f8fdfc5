import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, PART, placesOfPart, type Counter } from './placesOfPart';
import { toSitemap, toSitemapIndex } from './sitemap';
import { sitemapFaults } from './sitemapFaults';

const SITE = 'https://liman.example';
const TWO = [
  { hreflang: 'tr', path: '/tr/yorum/2024/7/a' },
  { hreflang: 'en', path: '/en/commentary/2024/5/a' },
  { hreflang: 'x-default', path: '/tr/yorum/2024/7/a' },
];

describe('a sitemap', () => {
  it('keeps the protocol, with languages and days and without', () => {
    const pages = [
      { path: '/tr/yorum/2024/7/a', changedAt: '2024-02-08T09:00:00.000Z', alternates: TWO },
      { path: "/tr/yorum/2024/8/a'b&c", alternates: [] },
    ];
    expect(sitemapFaults(toSitemap(pages, `${SITE}/`), SITE)).toEqual([]);
    expect(sitemapFaults(toSitemapIndex(['/sitemap/pages.xml', '/sitemap/2024-1.xml'], SITE), SITE)).toEqual([]);
  });

  it('is told from one that breaks it', () => {
    const broken = toSitemap([{ path: '/tr', changedAt: 'yesterday', alternates: TWO.slice(0, 2) }], SITE);
    expect(sitemapFaults(broken, SITE)).toEqual([
      'lastmod yesterday',
      `no x-default at ${SITE}/tr`,
      `${SITE}/tr is not among its own languages`,
    ]);
  });
});

describe('the parts of a year', () => {
  const counters = fc.array(
    fc.tuple(fc.nat(3_500), fc.nat(3_500)).map(([one, other]): Counter<string> => ({
      of: '',
      highest: Math.max(one, other),
      held: Math.min(one, other),
    })),
    { maxLength: 5 },
  );

  it('hold every place of the register once, never more than a thousand in one', () => {
    fc.assert(
      fc.property(counters, (all) => {
        const named = all.map((counter, at) => ({ ...counter, of: `${at}` }));
        const places = partsOf(named).flatMap(({ part }) => {
          const found = placesOfPart(named, part);
          const size = found.reduce((sum, { from, to }) => sum + to - from + 1, 0);
          expect(size).toBeGreaterThan(0);
          expect(size).toBeLessThanOrEqual(PART);
          return found.flatMap(({ of, from, to }) =>
            Array.from({ length: to - from + 1 }, (_, at) => `${of}/${from + at}`),
          );
        });
        expect(places).toEqual(
          named.flatMap(({ of, highest }) => Array.from({ length: highest }, (_, at) => `${of}/${at + 1}`)),
        );
        expect(placesOfPart(named, partsOf(named).length + 1)).toEqual([]);
      }),
      { seed: 2024, numRuns: 200 },
    );
  });

  it('are sure to list something only where no gap could empty them', () => {
    expect(partsOf([{ of: 'a', highest: 1_500, held: 1_490 }]).map(({ sure }) => sure)).toEqual([true, true]);
    expect(partsOf([{ of: 'a', highest: 5_000, held: 30 }]).map(({ sure }) => sure)).toEqual(Array(5).fill(false));
    expect(partsOf([{ of: 'a', highest: 1, held: 1 }])).toEqual([{ part: 1, sure: false }]);
  });
});

import { describe, expect, it } from 'vitest';
import { anyNameTag, nameTag, tagsOfName, tagsTouchedBy } from './tags';

const english = { id: 'e', language: 'en', series: 'commentary', year: 2024 } as const;

describe('tagsTouchedBy', () => {
  it('names the edition, its siblings, and every list that one of them stands in', () => {
    const turkish = { id: 't', language: 'tr', series: 'commentary', year: 2023 } as const;
    expect(tagsTouchedBy({ edition: english, siblings: [turkish] })).toEqual([
      ...['edition:e', 'home:en', 'series:commentary:en', 'year:commentary:en:2024'],
      ...['edition:t', 'home:tr', 'series:commentary:tr', 'year:commentary:tr:2023'],
      'sitemap',
    ]);
  });

  it('names nothing twice, and no year where there is none', () => {
    const draft = { id: 'd', language: 'en', series: 'commentary' } as const;
    expect(tagsTouchedBy({ edition: english, siblings: [draft] })).toEqual([
      ...['edition:e', 'home:en', 'series:commentary:en', 'year:commentary:en:2024', 'edition:d', 'sitemap'],
    ]);
  });
});

describe('tagsOfName', () => {
  it('names the pages that show the name, and those that show any name of its kind', () => {
    expect(tagsOfName('person', 'p1')).toEqual([nameTag('person', 'p1'), anyNameTag('person')]);
  });
});

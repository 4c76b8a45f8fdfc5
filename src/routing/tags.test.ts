import { describe, expect, it } from 'vitest';
import { anyNameTag, nameTag, tagsOfName, tagsTouchedBy } from './tags';

const english = { id: 'e', language: 'en', series: 'commentary', year: 2024 } as const;

describe('tagsTouchedBy', () => {
  it('names the edition, its siblings, and every list that one of them stands in', () => {
    const turkish = { id: 't', language: 'tr', series: 'commentary', year: 2023 } as const;
    expect(tagsTouchedBy({ edition: english, siblings: [turkish] })).toEqual([
      ...['edition:e', 'home:en', 'series:commentary:en', 'year:commentary:en:2024', 'sitemap:2024', 'corrections:en'],
      ...['edition:t', 'home:tr', 'series:commentary:tr', 'year:commentary:tr:2023', 'sitemap:2023', 'corrections:tr'],
      'sitemap',
    ]);
  });

  it('names the place in the register, and what its topics and people have published', () => {
    const placed = { ...english, sequence: 5, topics: ['sea'], people: ['ada', 'su'] };
    expect(tagsTouchedBy({ edition: placed, siblings: [] })).toEqual(
      expect.arrayContaining([
        'place:commentary:en:2024:5',
        ...['works:topic:sea:en', 'works:topic:any:en'],
        ...['works:person:ada:en', 'works:person:su:en', 'works:person:any:en'],
      ]),
    );
  });

  it('names what the edition leaves', () => {
    const tags = tagsTouchedBy({ edition: english, before: { ...english, topics: ['sea'], year: 2022 }, siblings: [] });
    expect(tags).toEqual(expect.arrayContaining(['works:topic:sea:en', 'year:commentary:en:2022']));
  });

  it('names nothing twice, and no year where there is none', () => {
    const draft = { id: 'd', language: 'en', series: 'commentary' } as const;
    const tags = tagsTouchedBy({ edition: english, siblings: [draft] });
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.filter((tag) => tag.startsWith('year:'))).toEqual(['year:commentary:en:2024']);
  });
});

describe('tagsOfName', () => {
  it('names the pages that show the name, and those that show any name of its kind', () => {
    expect(tagsOfName('person', 'p1')).toEqual([nameTag('person', 'p1'), anyNameTag('person')]);
  });
});

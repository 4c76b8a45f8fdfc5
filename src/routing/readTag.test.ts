import { describe, expect, it } from 'vitest';
import { readTag } from './readTag';
import * as tags from './tags';

describe('a tag read back', () => {
  it.each([
    [tags.editionTag('e1'), { kind: 'edition', id: 'e1' }],
    [tags.homeTag('tr'), { kind: 'home', language: 'tr' }],
    [tags.correctionsTag('en'), { kind: 'corrections', language: 'en' }],
    [tags.seriesTag('s1', 'tr'), { kind: 'series', series: 's1', language: 'tr' }],
    [tags.yearTag('s1', 'en', 2024), { kind: 'year', series: 's1', language: 'en', year: 2024 }],
    [tags.placeTag('s1', 'en', 2024, 7), { kind: 'place', series: 's1', language: 'en', year: 2024, sequence: 7 }],
    [tags.worksTag('topic', 't1', 'tr'), { kind: 'works', of: 'topic', id: 't1', language: 'tr' }],
    [tags.anyWorksTag('person', 'tr'), { kind: 'allWorks', of: 'person', language: 'tr' }],
    [tags.SITEMAP_TAG, { kind: 'sitemap' }],
  ])('%s is what it was made from', (tag, read) => {
    expect(readTag(tag)).toEqual(read);
  });

  it('is nothing where no page can be named by it', () => {
    expect(
      [tags.SITE_TAG, tags.sitemapYearTag(2024), tags.nameTag('topic', 't1'), 'works:x:y:tr'].map(readTag),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is known for every tag that a publication touches, but for the parts of the sitemap', () => {
    const edition = {
      id: 'e1',
      language: 'tr' as const,
      series: 's1',
      year: 2024,
      sequence: 7,
      topics: ['t'],
      people: ['p'],
    };
    const unread = tags.tagsTouchedBy({ edition, siblings: [] }).filter((tag) => readTag(tag) === undefined);
    expect(unread).toEqual([tags.sitemapYearTag(2024)]);
  });
});

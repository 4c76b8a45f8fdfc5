import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../locales/index';
import { feedPath, homePath, personPath, topicPath } from './paths';
import { isSeriesSegment, RESERVED_SEGMENTS } from './reserved';

describe('RESERVED_SEGMENTS', () => {
  it.each(LOCALES)('holds every fixed form of %s', (language) => {
    const fixed = [
      topicPath(language, 'x'),
      personPath(language, 'x'),
      feedPath(homePath(language), 'xml'),
      feedPath(homePath(language), 'json'),
    ];
    expect(RESERVED_SEGMENTS[language]).toEqual(expect.arrayContaining(fixed.map((path) => path.split('/')[2])));
    expect(RESERVED_SEGMENTS[language]).toEqual(expect.arrayContaining([...LOCALES]));
  });
});

describe('isSeriesSegment', () => {
  it('takes plain words that mean nothing else in that language', () => {
    expect(
      isSeriesSegment('yorum', 'tr') && isSeriesSegment('long-read-2', 'en') && isSeriesSegment('topic', 'tr'),
    ).toBe(true);
    for (const segment of [
      'konu',
      'kisi',
      'admin',
      'api',
      'feed.xml',
      'en',
      '2024',
      '',
      'Yorum',
      'yazı',
      'a--b',
      '-a',
      'a/b',
      'a'.repeat(41),
    ]) {
      expect(isSeriesSegment(segment, 'tr')).toBe(false);
    }
  });
});

import type { Locale } from '../../locales/index';
import { PERSON_SEGMENT, TOPIC_SEGMENT } from './paths';

/** Segments that have a meaning of their own in every language, or at the top of the site. */
const EVERYWHERE = [
  'feed.xml',
  'feed.json',
  'sitemap.xml',
  'robots.txt',
  'favicon.ico',
  'admin',
  'api',
  'assets',
  'media',
  'healthz',
  'readyz',
  'metrics',
  'tr',
  'en',
];

/** What no series may have as its path segment: the fixed forms, and the names of pages a house has. */
export const RESERVED_SEGMENTS: Record<Locale, readonly string[]> = {
  tr: [
    ...EVERYWHERE,
    TOPIC_SEGMENT.tr,
    PERSON_SEGMENT.tr,
    'ara',
    'arsiv',
    'hakkinda',
    'iletisim',
    'gizlilik',
    'sayfa',
    'dizi',
    'yil',
  ],
  en: [
    ...EVERYWHERE,
    TOPIC_SEGMENT.en,
    PERSON_SEGMENT.en,
    'search',
    'archive',
    'about',
    'contact',
    'privacy',
    'page',
    'series',
    'year',
  ],
};

/** Whether a series may have `segment` in its addresses of that language: slug letters, a letter first, not reserved. */
export const isSeriesSegment = (segment: string, language: Locale): boolean =>
  segment.length <= 40 &&
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(segment) &&
  !RESERVED_SEGMENTS[language].includes(segment);

import type { Locale } from '../../locales/index';
import { CORRECTIONS_SEGMENT, PAGE_SEGMENT, PERSON_SEGMENT, TOPIC_SEGMENT } from './paths';

/** Segments that have a meaning of their own in every language, or at the top of the site. */
const EVERYWHERE = [
  'feed.xml',
  'feed.json',
  'sitemap.xml',
  'sitemap',
  'robots.txt',
  'favicon.ico',
  'admin',
  'api',
  'assets',
  'media',
  'preview',
  'healthz',
  'readyz',
  'metrics',
  'tr',
  'en',
];

const SEARCH_SEGMENT: Record<Locale, string> = { tr: 'ara', en: 'search' };

/** Names of pages a house usually has: free for pages, closed to series. */
const USUAL_PAGES: Record<Locale, readonly string[]> = {
  tr: ['hakkinda', 'iletisim', 'gizlilik', 'arsiv', 'dizi', 'yil'],
  en: ['about', 'contact', 'privacy', 'archive', 'series', 'year'],
};

/** What neither a series nor a page may have as its segment: the fixed forms of that language. */
const fixed = (language: Locale): string[] => [
  ...EVERYWHERE,
  SEARCH_SEGMENT[language],
  ...[TOPIC_SEGMENT, PERSON_SEGMENT, CORRECTIONS_SEGMENT, PAGE_SEGMENT].map((segment) => segment[language]),
];

/** What no page of the house may have as its address. */
export const FIXED_SEGMENTS: Record<Locale, readonly string[]> = { tr: fixed('tr'), en: fixed('en') };

/** What no series may have as its path segment: the fixed forms, and the names of pages a house has. */
export const RESERVED_SEGMENTS: Record<Locale, readonly string[]> = {
  tr: [...FIXED_SEGMENTS.tr, ...USUAL_PAGES.tr],
  en: [...FIXED_SEGMENTS.en, ...USUAL_PAGES.en],
};

const isWord = (segment: string, longest: number): boolean =>
  segment.length <= longest && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(segment);

/** Whether a series may have `segment` in its addresses of that language: slug letters, a letter first, not reserved. */
export const isSeriesSegment = (segment: string, language: Locale): boolean =>
  isWord(segment, 40) && !RESERVED_SEGMENTS[language].includes(segment);

/** Whether a page of the house may have `slug` as its address in that language. */
export const isPageSlug = (slug: string, language: Locale): boolean =>
  isWord(slug, 80) && !FIXED_SEGMENTS[language].includes(slug);

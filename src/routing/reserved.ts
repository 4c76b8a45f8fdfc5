import { byLocale, FACTS, LOCALES, type Locale } from '../../locales/index';

/** Segments that have a meaning of their own in every language, or at the top of the site. */
const EVERYWHERE: readonly string[] = [
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
  ...LOCALES,
];

/** What no page of the house may have as its address: the fixed forms of that language. */
export const FIXED_SEGMENTS: Record<Locale, readonly string[]> = byLocale((locale) => [
  ...EVERYWHERE,
  ...Object.values(FACTS[locale].segments),
]);

/** What no series may have as its path segment: the fixed forms, and the names of pages a house has. */
export const RESERVED_SEGMENTS: Record<Locale, readonly string[]> = byLocale((locale) => [
  ...FIXED_SEGMENTS[locale],
  ...FACTS[locale].usualPages,
]);

const isWord = (segment: string, longest: number): boolean =>
  segment.length <= longest && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(segment);

/** Whether a series may have `segment` in its addresses of that language: slug letters, a letter first, not reserved. */
export const isSeriesSegment = (segment: string, language: Locale): boolean =>
  isWord(segment, 40) && !RESERVED_SEGMENTS[language].includes(segment);

/** Whether a page of the house may have `slug` as its address in that language. */
export const isPageSlug = (slug: string, language: Locale): boolean =>
  isWord(slug, 80) && !FIXED_SEGMENTS[language].includes(slug);

import { byLocale, FACTS, type Locale } from '../../locales/index';
import type { RegisterNumber } from '../domain/commentary/model';

/** The only maker of addresses. Paths are absolute within the site, without a slash at the end. */

export type EditionAddress = RegisterNumber & { language: Locale; segment: string; slug: string };

/** Forms an edition can be had in beside its page, as its address ends in them. */
export const EXPORT_FORMATS = ['pdf', 'bib', 'ris', 'csl.json', 'png', 'html', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const FEED_FORMATS = ['xml', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Segments of each language that stand for a kind of page. */
export const TOPIC_SEGMENT = byLocale((locale) => FACTS[locale].segments.topic);
export const PERSON_SEGMENT = byLocale((locale) => FACTS[locale].segments.person);
export const CORRECTIONS_SEGMENT = byLocale((locale) => FACTS[locale].segments.corrections);
/** Stands before the number of a later page of a list: `/tr/yorum/sayfa/2`. */
export const PAGE_SEGMENT = byLocale((locale) => FACTS[locale].segments.page);

export const SITEMAP_PATH = '/sitemap.xml';
export const ROBOTS_PATH = '/robots.txt';
export const SECURITY_PATH = '/.well-known/security.txt';
export const ICON_PATH = '/favicon.svg';
export const OLD_ICON_PATH = '/favicon.ico';
export const TOUCH_ICON_PATH = '/apple-touch-icon.png';
export const ADMIN_PATH = '/admin';

/** Where staff read an edition as it was last saved, published or not. */
const PREVIEW_PATH = '/preview';

export const previewPath = (id: string): string => `${PREVIEW_PATH}/${id}`;

/** Where staff read the text of an edition as readers have it, whatever was saved since, without the page round it. */
export const publishedTextPath = (id: string): string => `${previewPath(id)}/published`;

/** Where an edition is edited. */
export const deskPath = (id: string): string => `${ADMIN_PATH}/collections/commentaries/${id}`;

export const homePath = (language: Locale): string => `/${language}`;

export const manifestPath = (language: Locale): string => `${homePath(language)}/manifest.webmanifest`;

export const seriesPath = (language: Locale, segment: string): string => `${homePath(language)}/${segment}`;

export const yearPath = (language: Locale, segment: string, year: number): string =>
  `${seriesPath(language, segment)}/${year}`;

/** The short form, which is answered by a redirect to the canonical one. */
export const editionShortPath = ({ language, segment, year, sequence }: Omit<EditionAddress, 'slug'>): string =>
  `${yearPath(language, segment, year)}/${sequence}`;

/** The canonical address of an edition: `/tr/yorum/2024/7/slug`. */
export const editionPath = (edition: EditionAddress): string => `${editionShortPath(edition)}/${edition.slug}`;

/** Two editions beside one another; `path` is the canonical one of the edition on the left. */
export const sideBySidePath = (path: string, other: Locale): string => `${path}/${other}`;

export const exportPath = (path: string, format: ExportFormat): string => `${path}.${format}`;

export const topicPath = (language: Locale, slug: string): string =>
  `${homePath(language)}/${TOPIC_SEGMENT[language]}/${slug}`;

export const personPath = (language: Locale, slug: string): string =>
  `${homePath(language)}/${PERSON_SEGMENT[language]}/${slug}`;

/** Every topic, or every person, with something published in that language. */
export const topicsPath = (language: Locale): string => `${homePath(language)}/${TOPIC_SEGMENT[language]}`;
export const peoplePath = (language: Locale): string => `${homePath(language)}/${PERSON_SEGMENT[language]}`;

export const correctionsPath = (language: Locale): string => `${homePath(language)}/${CORRECTIONS_SEGMENT[language]}`;

/** A page of the house's own, such as the one about it: `/tr/hakkinda`. */
export const freePagePath = (language: Locale, slug: string): string => `${homePath(language)}/${slug}`;

/** Page `page` of a list, counted from 1, which is the list's own address. */
export const pagedPath = (of: string, language: Locale, page: number): string =>
  page === 1 ? of : `${of}/${PAGE_SEGMENT[language]}/${page}`;

/** A part of the sitemap: the articles of a year, cut into parts counted from 1, or (no year) all other pages. */
export const sitemapPath = (year?: number, part = 1): string =>
  year === undefined ? '/sitemap/pages.xml' : `/sitemap/${year}-${part}.xml`;

/** The feed of a home, series or topic: `/tr/feed.xml` (Atom) or `/tr/yorum/feed.json`. */
export const feedPath = (of: string, format: FeedFormat): string => `${of}/feed.${format}`;

export const noteAnchor = (noteKey: string): string => `n-${noteKey}`;

/** `occurrence` counts the calls of one note from 1. */
export const callAnchor = (noteKey: string, occurrence: number): string => `r-${noteKey}-${occurrence}`;

/** The whole address of a path. `siteUrl` may end in a slash. */
export const absoluteUrl = (siteUrl: string, path: string): string => siteUrl.replace(/\/+$/, '') + path;

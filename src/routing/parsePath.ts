import { DEFAULT_LOCALE, isLocale } from '../../locales/index';
import type { Locale } from '../../locales/index';
import { parseSequence, parseYear } from '../domain/register';
import { parseFixedFile, type FixedFile } from './parseFixedFile';
import {
  CORRECTIONS_SEGMENT,
  EXPORT_FORMATS,
  FEED_FORMATS,
  PAGE_SEGMENT,
  PERSON_SEGMENT,
  TOPIC_SEGMENT,
  type ExportFormat,
  type FeedFormat,
} from './paths';
import { isPageSlug, isSeriesSegment } from './reserved';

/** What an address of an edition asks for beside its page. */
export type Rest = { kind: 'export'; format: ExportFormat } | { kind: 'side-by-side'; language: Locale };

/** What a feed is of. */
export type FeedOf = { kind: 'home' } | { kind: 'series'; segment: string } | { kind: 'topic'; slug: string };

export type ParsedPath =
  | { kind: 'root' }
  | { kind: 'home'; language: Locale; page: number }
  /** A series, or a page of the house where no series has that segment. */
  | { kind: 'series'; language: Locale; segment: string; page: number }
  | { kind: 'year'; language: Locale; segment: string; year: number; page: number }
  | {
      kind: 'edition';
      language: Locale;
      segment: string;
      year: number;
      sequence: number;
      slug?: string;
      rest?: Rest;
    }
  | { kind: 'topics' | 'people'; language: Locale }
  | { kind: 'topic'; language: Locale; slug: string; page: number }
  | { kind: 'person'; language: Locale; slug: string; page: number }
  | { kind: 'corrections'; language: Locale; page: number }
  | { kind: 'feed'; language: Locale; of: FeedOf; format: FeedFormat }
  | { kind: 'file'; file: FixedFile }
  | { kind: 'unknown'; language: Locale };

type Unknown = undefined;

const MAX_LENGTH = 2048;
const FORBIDDEN = /[/\\\p{Cc}]/u;

/** Decoded, or undefined where the escapes are broken or hide a separator or a control character. */
const decode = (segment: string): string | undefined => {
  try {
    const decoded = decodeURIComponent(segment);
    return decoded === '' || FORBIDDEN.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
};

/** A slug with the export it may end in. Which slug is right, the edition says. */
const parseLast = (last: string): { slug: string; rest?: Rest } => {
  const format = EXPORT_FORMATS.find((ending) => last.endsWith(`.${ending}`) && last.length > ending.length + 1);
  return format ? { slug: last.slice(0, -format.length - 1), rest: { kind: 'export', format } } : { slug: last };
};

const parseTail = (tail: string[], language: Locale): { slug?: string; rest?: Rest } | Unknown => {
  const [last, other, ...more] = tail;
  if (last === undefined) return {};
  if (more.length > 0) return undefined;
  const parsed = parseLast(last);
  if (other === undefined) return parsed;
  const sideBySide = isLocale(other) && other !== language && parsed.rest === undefined;
  return sideBySide ? { slug: last, rest: { kind: 'side-by-side', language: other } } : undefined;
};

const formatOf = (segment: string | undefined): FeedFormat | Unknown =>
  FEED_FORMATS.find((format) => segment === `feed.${format}`);

const parseInSeries = (language: Locale, segment: string, rest: string[], page: number): ParsedPath | Unknown => {
  const [yearText, sequenceText, ...tail] = rest;
  if (yearText === undefined) return { kind: 'series', language, segment, page };
  const year = isSeriesSegment(segment, language) ? parseYear(yearText) : undefined;
  if (year === undefined) return undefined;
  if (sequenceText === undefined) return { kind: 'year', language, segment, year, page };
  const sequence = parseSequence(sequenceText);
  const end = parseTail(tail, language);
  if (sequence === undefined || end === undefined || page !== 1) return undefined;
  return { kind: 'edition', language, segment, year, sequence, ...end };
};

const parseOfName = (
  language: Locale,
  [one, all]: ['topic', 'topics'] | ['person', 'people'],
  [slug, ...more]: string[],
  page: number,
): ParsedPath | Unknown => {
  if (more.length > 0) return undefined;
  if (slug !== undefined) return { kind: one, language, slug, page };
  return page === 1 ? { kind: all, language } : undefined;
};

const parseFeed = (language: Locale, rest: string[], format: FeedFormat): ParsedPath | Unknown => {
  const [first, slug, ...more] = rest;
  const feed = (of: FeedOf): ParsedPath => ({ kind: 'feed', language, of, format });
  if (first === undefined) return feed({ kind: 'home' });
  if (first === TOPIC_SEGMENT[language]) {
    return slug === undefined || more.length > 0 ? undefined : feed({ kind: 'topic', slug });
  }
  return slug === undefined && isSeriesSegment(first, language) ? feed({ kind: 'series', segment: first }) : undefined;
};

/** A list's own address and which of its pages is asked for. */
const parsePage = (rest: string[], language: Locale): { rest: string[]; page: number } | Unknown => {
  if (rest.at(-2) !== PAGE_SEGMENT[language]) return { rest, page: 1 };
  const page = parseSequence(rest.at(-1) ?? '');
  return page === undefined ? undefined : { rest: rest.slice(0, -2), page };
};

const parseRest = (language: Locale, all: string[]): ParsedPath | Unknown => {
  const format = formatOf(all.at(-1));
  if (format) return parseFeed(language, all.slice(0, -1), format);
  const paged = parsePage(all, language);
  if (!paged) return undefined;
  const { page } = paged;
  const [segment, ...rest] = paged.rest;
  if (segment === undefined) return { kind: 'home', language, page };
  if (segment === TOPIC_SEGMENT[language]) return parseOfName(language, ['topic', 'topics'], rest, page);
  if (segment === PERSON_SEGMENT[language]) return parseOfName(language, ['person', 'people'], rest, page);
  if (segment === CORRECTIONS_SEGMENT[language]) {
    return rest.length === 0 ? { kind: 'corrections', language, page } : undefined;
  }
  return isPageSlug(segment, language) ? parseInSeries(language, segment, rest, page) : undefined;
};

/**
 * What a request's path, escaped as it came, asks for. One slash at the end is overlooked: the canonical address has none.
 * Whatever has no exact meaning is `unknown`, in the language of its first segment, or else the default one. Never throws.
 */
export const parsePath = (pathname: string): ParsedPath => {
  if (pathname === '/') return { kind: 'root' };
  const file = parseFixedFile(pathname);
  if (file) return { kind: 'file', file };
  const segments = pathname.replace(/^\//, '').replace(/\/$/, '').split('/').map(decode);
  const [first, ...rest] = segments;
  const language = isLocale(first) ? first : DEFAULT_LOCALE;
  const isWhole =
    segments.every((part) => part !== undefined) && pathname.startsWith('/') && pathname.length <= MAX_LENGTH;
  const parsed = isWhole && isLocale(first) ? parseRest(language, rest as string[]) : undefined;
  return parsed ?? { kind: 'unknown', language };
};

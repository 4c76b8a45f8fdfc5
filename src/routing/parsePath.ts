import { DEFAULT_LOCALE, isLocale } from '../../locales/index';
import type { Locale } from '../../locales/index';
import { parseSequence, parseYear } from '../domain/register';
import { EXPORT_FORMATS } from './paths';
import type { ExportFormat } from './paths';
import { isSeriesSegment } from './reserved';

/** What an address of an edition asks for beside its page. */
export type Rest = { kind: 'export'; format: ExportFormat } | { kind: 'side-by-side'; language: Locale };

export type ParsedPath =
  | { kind: 'root' }
  | { kind: 'home'; language: Locale }
  | { kind: 'series'; language: Locale; segment: string }
  | { kind: 'year'; language: Locale; segment: string; year: number }
  | {
      kind: 'edition';
      language: Locale;
      segment: string;
      year: number;
      sequence: number;
      slug?: string;
      rest?: Rest;
    }
  | { kind: 'unknown'; language: Locale };

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

const parseTail = (tail: string[], language: Locale): { slug?: string; rest?: Rest } | undefined => {
  const [last, other, ...more] = tail;
  if (last === undefined) return {};
  if (more.length > 0) return undefined;
  const parsed = parseLast(last);
  if (other === undefined) return parsed;
  const sideBySide = isLocale(other) && other !== language && parsed.rest === undefined;
  return sideBySide ? { slug: last, rest: { kind: 'side-by-side', language: other } } : undefined;
};

/**
 * What a request's path, escaped as it came, asks for. One slash at the end is overlooked: the canonical address has none.
 * Whatever has no exact meaning is `unknown`, in the language of its first segment, or else the default one. Never throws.
 */
export const parsePath = (pathname: string): ParsedPath => {
  if (pathname === '/') return { kind: 'root' };
  const segments = pathname.replace(/^\//, '').replace(/\/$/, '').split('/').map(decode);
  const [first, segment, yearText, sequenceText, ...tail] = segments;
  const language = isLocale(first) ? first : DEFAULT_LOCALE;
  const unknown = { kind: 'unknown', language } as const;
  const isWhole =
    segments.every((part) => part !== undefined) && pathname.startsWith('/') && pathname.length <= MAX_LENGTH;
  if (!isWhole || !isLocale(first)) return unknown;
  if (segment === undefined) return { kind: 'home', language };
  if (!isSeriesSegment(segment, language)) return unknown;
  if (yearText === undefined) return { kind: 'series', language, segment };
  const year = parseYear(yearText);
  if (year === undefined) return unknown;
  if (sequenceText === undefined) return { kind: 'year', language, segment, year };
  const sequence = parseSequence(sequenceText);
  const end = parseTail(tail as string[], language);
  if (sequence === undefined || end === undefined) return unknown;
  return { kind: 'edition', language, segment, year, sequence, ...end };
};

import type { Locale } from '../../../locales/index';
import { ACCESS_LABEL } from './accessDate';

/** What the words of a citation mean, whatever its language. */
export type CitationWord =
  'accessed' | 'page' | 'article' | 'chapter' | 'paragraph' | 'volume' | 'translatedBy' | 'others' | 'see' | 'and';

/**
 * How a language reads and writes such a word. `read`: a pattern; `written`: with the space behind it where it needs none
 * of its own; `many`: before several numbers, where that is another.
 */
export type Wording = { read: string; written: string; many?: string };

/** A number as a locator has it. */
export const NUMBER = String.raw`(?:\d+|[ivxlcdm]+\b)`;

/** What must stand behind a word for it to have its meaning. */
export const BEFORE_NUMBER: ReadonlySet<CitationWord> = new Set([
  'page',
  'article',
  'chapter',
  'paragraph',
  'volume',
  'and',
]);

/** One row a language; a language without one keeps its citations as they are. */
export const CITATION_WORDS: Partial<Record<Locale, Record<CitationWord, Wording>>> = {
  tr: {
    accessed: { read: ACCESS_LABEL.tr ?? '', written: 'Erişim tarihi:' },
    page: { read: String.raw`ss?\.`, written: 's.' },
    article: { read: String.raw`(?:m|md)\.`, written: 'm.' },
    chapter: { read: String.raw`(?:b|böl)\.`, written: 'b.' },
    paragraph: { read: String.raw`par\.`, written: 'par.' },
    volume: { read: String.raw`c\.`, written: 'c.' },
    translatedBy: { read: String.raw`çev\.`, written: 'çev.' },
    others: { read: String.raw`(?:ve\s+diğerleri|vd\.)`, written: 've diğerleri' },
    see: { read: String.raw`bkz\.`, written: 'bkz.' },
    and: { read: 've', written: 've' },
  },
  en: {
    accessed: { read: ACCESS_LABEL.en ?? '', written: 'accessed' },
    page: { read: String.raw`pp?\.`, written: 'p.', many: 'pp.' },
    article: { read: String.raw`arts?\.`, written: 'art.', many: 'arts.' },
    chapter: { read: String.raw`ch\.`, written: 'ch.' },
    paragraph: { read: String.raw`paras?\.`, written: 'para.', many: 'paras.' },
    volume: { read: String.raw`vol\.`, written: 'vol.' },
    translatedBy: { read: String.raw`trans\.`, written: 'trans.' },
    others: { read: String.raw`et\s+al\.`, written: 'et al.' },
    see: { read: 'see', written: 'see' },
    and: { read: 'and', written: 'and' },
  },
};

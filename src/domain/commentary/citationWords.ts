import type { Locale } from '../../../locales/index';
import { ACCESS_LABEL } from './accessDate';

/** What the words of a citation mean, whatever its language. */
export type CitationWord =
  'accessed' | 'page' | 'article' | 'chapter' | 'paragraph' | 'volume' | 'translatedBy' | 'others' | 'see' | 'and';

/**
 * How a language reads and writes such a word. `read`: a pattern; `written`: with the space behind it where it needs none
 * of its own; `many`: before several numbers, where that is another; `after`: what it stands behind, where it is also a word
 * of names.
 */
export type Wording = { read: string; written: string; many?: string; after?: string };

/** Figures of Rome, and no letters of a word: `\b` would take `için` for a number, as it knows no letters but those of ASCII. */
export const ROMAN = String.raw`(?<![\p{L}\p{N}])[ivxlcdm]+(?![\p{L}\p{N}])`;

/** A number as a locator has it. */
export const NUMBER = String.raw`(?:\d+|${ROMAN})`;

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
    // Not `b.`, which is also “born”.
    chapter: { read: String.raw`böl\.`, written: 'böl.' },
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
    // Else the Transactions of a learned society.
    translatedBy: { read: String.raw`trans\.`, written: 'trans.', after: String.raw`[,;([]\s*` },
    others: { read: String.raw`et\s+al\.`, written: 'et al.' },
    // Else the Holy See.
    see: { read: String.raw`see(?=\s)`, written: 'see', after: String.raw`(?:^|[;.(]\s*)` },
    and: { read: 'and', written: 'and' },
  },
};

import { byLocale, FACTS } from '../../../locales/index';
import type { CitationWord } from '../../../locales/facts/facts';

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
export const CITATION_WORDS = byLocale((locale) => FACTS[locale].citationWords);

import { byLocale, FACTS } from '../../../locales/index';

/** Silent reading of non-fiction, words a minute. */
export const DEFAULT_WORDS_PER_MINUTE = byLocale((locale) => FACTS[locale].wordsPerMinute);

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ＇][\p{L}\p{M}\p{N}]+)*/gu;

/** Words of a text; a suffix after an apostrophe belongs to its word. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** Minutes a body of so many words takes to read, rounded up, at least 1. Notes are not counted. */
export const readingMinutes = (words: number, wordsPerMinute: number): number =>
  Math.max(1, Math.ceil(words / wordsPerMinute));

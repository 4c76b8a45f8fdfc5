import type { Locale } from './index';
import en from './en.json';
import tr from './tr.json';

/** The keys of the words, by which code is typed; that every language has them is checked with its plural forms. */
export type Words = typeof tr;

/** Every word people read, by language. */
export const WORDS: Record<Locale, object> = { tr, en };

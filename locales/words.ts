import type { Locale } from './index';
import en from './en.json';
import tr from './tr.json';

/** The shape of the words: every language has these keys. */
export type Words = typeof tr;

/** Every word people read, by language. */
export const WORDS: Record<Locale, Words> = { tr, en };

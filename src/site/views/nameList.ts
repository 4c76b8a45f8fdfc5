import { LOCALES, type Locale } from '../../../locales/index';

// Costly to make and without state, so each language has one.
const formats = new Map(LOCALES.map((locale) => [locale, new Intl.ListFormat(locale, { type: 'conjunction' })]));

/** Names listed as a language does ("A, B ve C"), in parts: the names themselves and what stands between them. */
export const nameList = (names: string[], language: Locale): { value: string; isName: boolean }[] =>
  (formats.get(language)?.formatToParts(names) ?? []).map(({ type, value }) => ({ value, isName: type === 'element' }));

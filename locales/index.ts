/** The languages of the house, listed once. Everything else about languages is derived from this file. */
export const LOCALES = ['tr', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** The language of `/` when nothing else decides, and of errors outside any language. */
export const DEFAULT_LOCALE: Locale = 'tr';

/** Each language's name in itself, as a language switch shows it. */
export const OWN_NAMES: Record<Locale, string> = { tr: 'Türkçe', en: 'English' };

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

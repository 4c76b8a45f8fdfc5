import { en } from './facts/en';
import type { Facts } from './facts/facts';
import { tr } from './facts/tr';

/** The languages of the house, listed once. Everything else about languages is derived from this folder. */
export const LOCALES = ['tr', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** The language of `/` when nothing else decides, and of errors outside any language. */
export const DEFAULT_LOCALE: Locale = 'tr';

/** What the house must know of each language. */
export const FACTS: Record<Locale, Facts> = { tr, en };

/** A table with a row for each language. */
export const byLocale = <V>(of: (locale: Locale) => V): Record<Locale, V> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, V>;

/** Each language's name in itself, as a language switch shows it. */
export const OWN_NAMES = byLocale((locale) => FACTS[locale].ownName);

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value);

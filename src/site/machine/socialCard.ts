import { byLocale, FACTS, LOCALES, type Locale } from '../../../locales/index';

/** Language and country as Open Graph writes them. */
export const GRAPH_LOCALES = byLocale((locale) => FACTS[locale].tag.replace('-', '_'));

export const otherGraphLocales = (language: Locale, published: Locale[]): string[] =>
  LOCALES.filter((locale) => locale !== language && published.includes(locale)).map((locale) => GRAPH_LOCALES[locale]);

/** Size of a share card in pixels. */
export const CARD = { width: 1200, height: 630 };

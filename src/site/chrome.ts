import { LOCALES, type Locale } from '../../locales/index';

export type Named = { name: string; path: string };

/** What every page carries around its own content, in the page's language. JSON only. */
export type Chrome = {
  language: Locale;
  /** Where the site is reached, without a trailing slash. */
  siteUrl: string;
  houseName: string;
  /** One or two sentences about the house; empty where none are given. */
  description: string;
  series: Named[];
  /** What the header leads to beside the series: topics, authors, pages of the house's own. */
  sections: Named[];
  /** Pages of the house's own that the footer leads to. */
  pages: Named[];
  email?: string;
  /** The footer's range ends in the current year; an edition's own never moves. */
  rights: { holder: string; firstYear: number; lastYear: number } | null;
};

/** A page that also exists in other languages says so in its head. */
export type Alternate = { hreflang: Locale | 'x-default'; path: string };

/** Chrome for answers that must not need the database: nothing but the house's name. */
export const bareChrome = (language: Locale, siteUrl: string, houseName: string): Chrome => ({
  language,
  siteUrl,
  houseName,
  description: '',
  series: [],
  sections: [],
  pages: [],
  rights: null,
});

/** The other languages of the house, seen from one of them. */
export const otherLocales = (language: Locale): Locale[] => LOCALES.filter((locale) => locale !== language);

/** `2009–2024`, or one year where both are the same. */
export const yearRange = (first: number, last: number): string => (first === last ? `${first}` : `${first}–${last}`);

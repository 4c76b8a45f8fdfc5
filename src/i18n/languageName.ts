import { LOCALES, type Locale } from '../../locales/index';

const names = new Map(
  LOCALES.map((locale) => [locale, new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })]),
);

/** Name of a BCP 47 language in the words of `locale`: `languageName('hy', 'tr')` is "Ermenice". Unknown tags stay as they are. */
export const languageName = (tag: string, locale: Locale): string => {
  try {
    return names.get(locale)?.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

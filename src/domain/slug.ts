import { transliterate } from 'transliteration';
import { FACTS, isLocale } from '../../locales/index';
import type { Locale } from '../../locales/index';
import { fold } from './text/fold';

const MAX_LENGTH = 80;
const APOSTROPHES = /['’ʼ＇‘]/g;

/** Cut at a hyphen; a single longer word is cut where it must be. */
const cap = (slug: string): string => {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : MAX_LENGTH);
};

/** Words of an address from a text in its language: `Çığ & Göç: %100` becomes `cig-ve-goc-100`. Undefined where nothing is left. */
export const slugify = (text: string, locale: Locale): string | undefined => {
  const plain = fold(text.replace(APOSTROPHES, '').replaceAll('&', ` ${FACTS[locale].slug.and} `), locale);
  const words = transliterate(plain)
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.length > 0 ? cap(words.join('-')) : undefined;
};

/** The slug of an edition: never a bare number or a language, which mean something else in an address. */
export const editionSlug = (title: string, locale: Locale): string | undefined => {
  const slug = slugify(title, locale);
  if (slug === undefined) return undefined;
  return isLocale(slug) || /^\d+$/.test(slug) ? `${FACTS[locale].slug.text}-${slug}` : slug;
};

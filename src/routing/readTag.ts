import { isLocale, type Locale } from '../../locales/index';

/** What a label of a kept page stands for, as far as pages can be named by it; the forms are `tags.ts`'s. */
export type ReadTag =
  | { kind: 'edition'; id: string }
  | { kind: 'home' | 'corrections'; language: Locale }
  | { kind: 'series'; series: string; language: Locale }
  | { kind: 'year'; series: string; language: Locale; year: number }
  | { kind: 'works'; of: 'topic' | 'person'; id: string; language: Locale }
  | { kind: 'allWorks'; of: 'topic' | 'person'; language: Locale }
  | { kind: 'place'; series: string; language: Locale; year: number; sequence: number }
  | { kind: 'sitemap' };

const works = (of: string, id: string, language: Locale): ReadTag | undefined => {
  if (of !== 'topic' && of !== 'person') return undefined;
  return id === 'any' ? { kind: 'allWorks', of, language } : { kind: 'works', of, id, language };
};

/** Reads a label that an edition touches back into its parts; undefined for every other. */
export const readTag = (tag: string): ReadTag | undefined => {
  const [kind, ...parts] = tag.split(':');
  const [first = '', second = '', third = '', fourth = ''] = parts;
  const language = [first, second, third].find(isLocale);
  if (kind === 'edition') return { kind, id: first };
  if (kind === 'sitemap') return first === '' ? { kind } : undefined;
  if (language === undefined) return undefined;
  if (kind === 'home' || kind === 'corrections') return { kind, language };
  if (kind === 'series') return { kind, series: first, language };
  if (kind === 'year') return { kind, series: first, language, year: Number(third) };
  if (kind === 'place') return { kind, series: first, language, year: Number(third), sequence: Number(fourth) };
  return kind === 'works' ? works(first, second, language) : undefined;
};

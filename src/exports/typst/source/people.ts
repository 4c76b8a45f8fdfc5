import { LOCALES, type Locale } from '../../../../locales/index';
import type { PersonName } from '../../../domain/commentary/model';
import { tongueWithin } from '../../../domain/commentary/tongue';
import { plain, type Markup } from './markup';
import { inTongue } from './tongue';

// Costly to make and without state, so each language has one.
const formats = new Map(LOCALES.map((locale) => [locale, new Intl.ListFormat(locale, { type: 'conjunction' })]));

/** Names as the edition's language lists them ("A, B ve C"), each in its own language where that differs. */
export const people = (persons: PersonName[], language: Locale): Markup => {
  let next = 0;
  const parts = formats.get(language)?.formatToParts(persons.map(({ name }) => name)) ?? [];
  return parts
    .map(({ type, value }) =>
      type === 'element' ? inTongue(tongueWithin(language, persons[next++]?.lang), plain(value)) : plain(value),
    )
    .join('');
};

/** The same names as a text. */
export const names = (persons: PersonName[], language: Locale): string =>
  formats.get(language)?.format(persons.map(({ name }) => name)) ?? '';

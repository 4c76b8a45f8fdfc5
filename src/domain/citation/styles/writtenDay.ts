import { byLocale, FACTS } from '../../../../locales/index';
import type { Locale } from '../../../../locales/index';
import type { CslDate } from '../record';

const TWELVE = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month, 1)));

/** Asked of Intl once: a formatter called for every date is half the cost of a citation. */
const MONTHS = byLocale((locale) => {
  const names = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return TWELVE.map((first) => names.format(first));
});

const monthOf = (date: CslDate, language: Locale): string => MONTHS[language][date['date-parts'][0][1] - 1] ?? '';

/** A day without its year, as APA and Chicago write it: `February 8`, in Turkish `8 Şubat`. */
export const dayOfAYear = (date: CslDate, language: Locale): string => {
  const month = monthOf(date, language);
  const day = date['date-parts'][0][2];
  return FACTS[language].citation.monthFirst ? `${month} ${day}` : `${day} ${month}`;
};

/** A day as APA and Chicago, American styles, write it in running text: `February 8, 2024`, in Turkish `8 Şubat 2024`. */
export const writtenDay = (date: CslDate, language: Locale): string =>
  `${dayOfAYear(date, language)}${FACTS[language].citation.monthFirst ? ',' : ''} ${date['date-parts'][0][0]}`;

/** A day with the day first in every language, as İSNAD writes it: `8 February 2024`, `8 Şubat 2024`. */
export const dayFirst = (date: CslDate, language: Locale): string => {
  const [year, , day] = date['date-parts'][0];
  return `${day} ${monthOf(date, language)} ${year}`;
};

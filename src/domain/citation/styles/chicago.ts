import { byLocale, FACTS } from '../../../../locales/index';
import { cslDate } from '../cslDate';
import { wholeName } from '../cslName';
import type { CslName, CslRecord } from '../record';
import { quoted, quotedWithComma } from './quoted';
import { italic, runsOf } from './run';
import type { CitationRun } from './run';
import type { CitationWords } from './words';
import { writtenDay } from './writtenDay';

const MOST_AUTHORS = 3;

const lists = byLocale((locale) => new Intl.ListFormat(FACTS[locale].citation.tag));

const namesOf = (names: CslName[], { language, etAl }: CitationWords): string => {
  const [first = '', ...others] = names.map(wholeName);
  return others.length < MOST_AUTHORS ? lists[language].format([first, ...others]) : `${first} ${etAl}`;
};

/** A series of a common name is told apart by its house: `Commentary (Center for …) 2024, no. 5 (February 8, 2024)`. */
const containerOf = (record: CslRecord, words: CitationWords): (string | CitationRun)[] => {
  const { 'container-title': series, publisher, volume, issue, issued } = record;
  const day = issued && writtenDay(issued, words.language);
  if (!series) return [[publisher, day].filter(Boolean).join(', ')];
  const house = publisher && !series.includes(publisher) ? ` (${publisher})` : '';
  if (!volume || !issue) return [italic(series), house, day ? `, ${day}` : ''];
  return [italic(series), `${house} ${volume}, ${words.number} ${issue}`, day ? ` (${day})` : ''];
};

const originalOf = (record: CslRecord, { language, originalTitle }: CitationWords): string => {
  const { 'original-title': title, 'original-publisher': publisher, 'original-date': date } = record;
  if (!title) return '';
  const where = [publisher, date && writtenDay(date, language)].filter(Boolean).join(', ');
  return `${originalTitle} ${quoted(title)}${where ? ` (${where})` : ''}`;
};

const withdrawnOf = ({ custom }: CslRecord, { language, withdrawn }: CitationWords): string =>
  custom?.withdrawn ? `${withdrawn} ${writtenDay(cslDate(custom.withdrawn), language)}` : '';

/**
 * A note after the Chicago Manual of Style, 17th edition (notes and bibliography), in the language of `words`, with the
 * original's title after a translation. English sets the comma inside the quotation marks, Turkish after them.
 */
export const chicago = (record: CslRecord, words: CitationWords): CitationRun[] => {
  const { author, translator, title } = record;
  const after = [
    [translator ? `${words.translator} ${namesOf(translator, words)}` : ''],
    containerOf(record, words),
    [originalOf(record, words)],
    [withdrawnOf(record, words)],
    [record.URL ?? ''],
  ].filter((parts) => parts.some(Boolean));
  return runsOf([
    author ? `${namesOf(author, words)}, ` : '',
    after.length > 0 ? `${quotedWithComma(title, words.language)} ` : quoted(title),
    ...after.flatMap((parts, at) => (at > 0 ? [', ', ...parts] : parts)),
    '.',
  ]);
};

import { FACTS } from '../../../../locales/index';
import { cslDate, yearOf } from '../cslDate';
import type { CslRecord } from '../record';
import { apaAuthors, apaTranslators } from './apaNames';
import { closed, italic, runsOf } from './run';
import type { CitationRun } from './run';
import type { CitationWords } from './words';
import { dayOfAYear, writtenDay } from './writtenDay';

type Parts = (string | CitationRun)[];

const dateOf = ({ issued }: CslRecord, { language, noDate }: CitationWords): string =>
  `(${issued ? `${yearOf(issued)}, ${dayOfAYear(issued, language)}` : noDate}).`;

/** What stands alone is set in italics; what appears in a periodical leaves them to the periodical. */
const titleOf = (record: CslRecord, words: CitationWords): Parts => {
  const { title, translator } = record;
  const face = (text: string) => (record['container-title'] ? text : italic(text));
  if (translator) return [face(title), ` (${apaTranslators(translator, words)}).`];
  return [face(closed(title, FACTS[words.language].citation.stopsInside))];
};

const containerOf = ({ 'container-title': series, volume, issue, publisher }: CslRecord): Parts => {
  if (!series) return publisher ? [` ${closed(publisher)}`] : [];
  if (!volume) return [' ', italic(closed(series))];
  return [' ', italic(`${series}, ${volume}`), issue ? `(${issue}).` : '.'];
};

const historyOf = (record: CslRecord, words: CitationWords): string => {
  const withdrawn = record.custom?.withdrawn;
  const original = record['original-date'];
  const facts = [
    ...(original ? [`${words.originalYear} ${yearOf(original)}`] : []),
    ...(withdrawn ? [`${words.withdrawn} ${writtenDay(cslDate(withdrawn), words.language)}`] : []),
  ];
  return facts.length > 0 ? ` (${facts.join('; ')})` : '';
};

/**
 * An entry of a reference list after APA, 7th edition, in the language of `words`: an article of a periodical that is
 * dated by the day. The title keeps its case. The style has a place for an original's year, not for its title.
 */
export const apa = (record: CslRecord, words: CitationWords): CitationRun[] => {
  const names = record.author ? apaAuthors(record.author, words) : '';
  const title = titleOf(record, words);
  const date = dateOf(record, words);
  return runsOf([
    ...(names ? [`${closed(names)} ${date} `, ...title] : [...title, ` ${date}`]),
    ...containerOf(record),
    record.URL ? ` ${record.URL}` : '',
    historyOf(record, words),
  ]);
};

import { cslDate } from '../cslDate';
import { wholeName } from '../cslName';
import type { CslName, CslRecord } from '../record';
import { quoted } from './quoted';
import { italic, runsOf } from './run';
import type { CitationRun } from './run';
import type { CitationWords } from './words';
import { dayFirst } from './writtenDay';

const MOST_NAMES = 2;

const namesOf = (names: CslName[], { etAl }: CitationWords): string => {
  const whole = names.map(wholeName);
  return whole.length > MOST_NAMES ? `${whole[0]} ${etAl}` : whole.join(' – ');
};

const containerOf = (record: CslRecord): (string | CitationRun)[] => {
  const { 'container-title': series, publisher, volume, issue } = record;
  return [series ? italic(series) : (publisher ?? ''), volume && issue ? ` ${volume}/${issue}` : ''];
};

/**
 * A first note after İSNAD, 2nd edition, with footnotes, in the language of `words`:
 * `Ad Soyad, “Başlık”, çev. Ad Soyad, Dizi 2024/7 (8 Şubat 2024), adres.` Its notes have no place for an original's title.
 */
export const isnad = (record: CslRecord, words: CitationWords): CitationRun[] => {
  const { author, translator, issued, custom, URL: address } = record;
  const container = containerOf(record);
  return runsOf([
    author ? `${namesOf(author, words)}, ` : '',
    quoted(record.title),
    translator ? `, ${words.translator} ${namesOf(translator, words)}` : '',
    ...(container.some(Boolean) ? [', ', ...container] : []),
    issued ? ` (${dayFirst(issued, words.language)})` : '',
    custom?.withdrawn ? `, ${words.withdrawn} ${dayFirst(cslDate(custom.withdrawn), words.language)}` : '',
    address ? `, ${address}` : '',
    '.',
  ]);
};

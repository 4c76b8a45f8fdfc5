import type { Locale } from '../../../locales/index';
import { formatDay } from '../date';
import { DAY_SHAPE } from '../dayShape';
import { parseDay } from '../parseDay';
import { lower, upper } from '../text/fold';
import type { CitationWord, Wording } from '../../../locales/facts/facts';
import { BEFORE_NUMBER, CITATION_WORDS, NUMBER, ROMAN } from './citationWords';

type Adapt = (words: string) => string;

/** Several numbers: a range, a list, or two of them. */
const SEVERAL = new RegExp(String.raw`^\s*${NUMBER}\s*(?:[-–,;]|(?:ve|and)\s)\s*${NUMBER}`, 'iu');

/** A word begins as the one it stands for did, but for a label, which each language writes in its own way. */
const beginningAs = (model: string, word: string, from: Locale, to: Locale): string =>
  model.charAt(0) === lower(model.charAt(0), from) ? word : upper(word.charAt(0), to) + word.slice(1);

const follows = (word: CitationWord): string => {
  if (word === 'accessed') return String.raw`\s*,?\s*(?=${DAY_SHAPE})`;
  return BEFORE_NUMBER.has(word) ? String.raw`(?=\s?${NUMBER})` : String.raw`(?![\p{L}\p{N}])`;
};

/** The last letter of `T.C.` or `T. C.`, with a number behind it, is none of its words. */
const NO_INITIALS = String.raw`(?<!\p{L}\.|(?<!\p{L})\p{L}\.\s)`;

const behind = (word: CitationWord, { after }: Wording): string => {
  if (word === 'and') return String.raw`(?<=(?:\d|${ROMAN})\s)`;
  const place = after === undefined ? '' : `(?<=${after})`;
  return String.raw`${place}(?<![\p{L}\p{N}])${BEFORE_NUMBER.has(word) ? NO_INITIALS : ''}`;
};

/** Inside a sentence a label begins small where the language does not write it with a capital. */
const labelled = (written: string, before: string): string =>
  /(?:^|\.\s+)$/.test(before) ? written.charAt(0).toUpperCase() + written.slice(1) : written;

const adaptWord = (word: CitationWord, read: Wording, write: Wording, from: Locale, to: Locale): Adapt => {
  const pattern = new RegExp(`${behind(word, read)}(?:${read.read})${follows(word)}`, 'giu');
  return (words) =>
    words.replace(pattern, (found: string, at: number) => {
      if (word === 'accessed') return `${labelled(write.written, words.slice(0, at))} `;
      const isMany = SEVERAL.test(words.slice(at + found.length));
      return beginningAs(found, isMany ? (write.many ?? write.written) : write.written, from, to);
    });
};

/** `6 Şubat 2024` becomes `6 February 2024`; a day in figures is one in every language. */
const adaptDays = (to: Locale): Adapt => {
  const days = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${DAY_SHAPE})(?!\d)`, 'giu');
  return (words) =>
    words.replace(days, (found) => {
      const day = /\p{L}/u.test(found) ? parseDay(found) : undefined;
      return day === undefined ? found : formatDay(day, to);
    });
};

const MONTHS = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-01`);
const monthsIn = (locale: Locale): string[] =>
  MONTHS.map((day) => /\p{L}+/u.exec(formatDay(day, locale))?.[0] ?? '').filter(Boolean);

/** A month with its year alone: `Mayıs 2023`. */
const adaptMonths = (from: Locale, to: Locale): Adapt => {
  const [names, others] = [monthsIn(from), monthsIn(to)];
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(${names.join('|')})(?=\s\d{4})`, 'gu');
  return (words) => words.replace(pattern, (name) => others[names.indexOf(name)] ?? name);
};

/** What turns the words of a citation from one language into another: labels first, while the days behind them stand. */
export const adaptWords = (from: Locale, to: Locale): Adapt => {
  const [reads, writes] = [CITATION_WORDS[from], CITATION_WORDS[to]];
  if (!reads || !writes || from === to) return (words) => words;
  const steps = (Object.keys(reads) as CitationWord[]).map((word) =>
    adaptWord(word, reads[word], writes[word], from, to),
  );
  return (words) => [...steps, adaptDays(to), adaptMonths(from, to)].reduce((said, step) => step(said), words);
};

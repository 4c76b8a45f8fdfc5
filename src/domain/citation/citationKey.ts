import type { Locale } from '../../../locales/index';
import { slugify } from '../slug';
import { cslName } from './cslName';
import type { CitedName } from './record';

type Keyed = { title: string; authors: CitedName[]; year: string; sequence?: number; language: Locale; house: string };

const AUTHOR_LENGTH = 24;
/** Enough of a title to find a word in. */
const TITLE_LENGTH = 40;
const SHORT_WORD = 3;

const authorPart = ({ authors: [first], language, house }: Keyed): string => {
  if (first === undefined) return 'anon';
  const printed = first.latin ?? first.name;
  const name = first.institution ? { literal: printed } : cslName(printed, house);
  const words = slugify('literal' in name ? name.literal : name.family, language) ?? 'anon';
  return words.replaceAll('-', '').slice(0, AUTHOR_LENGTH);
};

const titlePart = ({ title, language }: Keyed): string => {
  const words = slugify(title.slice(0, TITLE_LENGTH).toWellFormed(), language)?.split('-') ?? ['text'];
  return words.find((word) => word.length > SHORT_WORD && !/^\d/.test(word)) ?? words.join('');
};

/**
 * The key of a record in a bibliography file, in ASCII letters and digits: first author, year, first longer word of the
 * title, place in the register (`ozturk2024fener7`), so that two texts of one author on one subject keep apart.
 */
export const citationKey = (keyed: Keyed): string =>
  `${authorPart(keyed)}${keyed.year}${titlePart(keyed)}${keyed.sequence ?? ''}`;

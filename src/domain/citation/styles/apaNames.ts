import { FACTS } from '../../../../locales/index';
import type { CslName } from '../record';
import type { CitationWords } from './words';

const MOST = 20;
const FIRST_OF_MANY = 19;

const initialOf = (word: string): string => {
  const letter = /\p{L}\p{M}*/u.exec(word)?.[0];
  return letter === undefined ? '' : `${letter}.`;
};

/** `Ayşe Nur` is `A. N.`, `Jean-Paul` is `J.-P.`; letters keep their case. */
const initials = (given: string): string => {
  const words = given
    .split(/[\s.]+/u)
    .map((word) => word.split('-').map(initialOf).filter(Boolean).join('-'))
    .filter(Boolean);
  return words.join(' ') || given;
};

const inverted = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.family}, ${initials(name.given)}`;

const straight = (name: CslName): string =>
  'literal' in name ? name.literal : `${initials(name.given)} ${name.family}`;

const joined = (names: string[], comma: boolean, ampersand: string): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')}${comma ? ',' : ''} ${ampersand} ${names.at(-1)}`;

/** Authors, family names first: all up to twenty, else nineteen and the last. */
export const apaAuthors = (names: CslName[], { language, ampersand }: CitationWords): string => {
  const all = names.map(inverted);
  return all.length > MOST
    ? `${all.slice(0, FIRST_OF_MANY).join(', ')}, . . . ${all.at(-1)}`
    : joined(all, FACTS[language].citation.serialComma, ampersand);
};

/** Translators, given names first, with their role: `B. Kaya, Trans.` */
export const apaTranslators = (names: CslName[], { language, ampersand, translatorAfter }: CitationWords): string => {
  const all = joined(names.map(straight), FACTS[language].citation.serialComma && names.length > 2, ampersand);
  return `${all}, ${translatorAfter}`;
};

import type { Paragraph } from '../lexical/nodes';
import { plainText } from '../lexical/walk';
import { fold } from '../text/fold';
import { wordsOf } from '../text/wordsOf';
import { addressesIn } from './bareAddresses';
import { addressesInRun } from './runAddresses';

/** What of a note tells which other it may be. */
export type LikeNote = { key: string; paragraphs: Paragraph[]; address?: string };

/** What one address that two notes alone lead to weighs; a word that two notes alone hold weighs 1. */
const ADDRESS = 3;
const SHORTEST = 4;

/** The same page, however its address is written. */
const bareAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** The pages a note leads to, each once. */
const pagesOf = ({ paragraphs, address }: LikeNote): Set<string> =>
  new Set(
    [...paragraphs.flatMap(({ children }) => addressesInRun(children)), ...(address ? [address] : [])].map(bareAddress),
  );

/** The sites a note leads to, without what is before the last two names of each: editions of a site in two languages are one. */
export const sitesOf = (note: LikeNote): Set<string> =>
  new Set(
    [...pagesOf(note)].map((page) =>
      page
        .split(/[/?#:]/, 1)[0]!
        .split('.')
        .slice(-2)
        .join('.'),
    ),
  );

const wordsWithoutAddresses = ({ paragraphs }: LikeNote): string[] => {
  const whole = plainText(paragraphs);
  // An address is one sign: its parts would make all pages of a site alike.
  const words = addressesIn(whole).reduceRight(
    (text, { address, index }) => text.slice(0, index) + text.slice(index + address.length),
    whole,
  );
  return wordsOf(words).map(({ text }) => fold(text, 'en'));
};

const isNumber = (word: string): boolean => /^\p{N}{2,}$/u.test(word);

/** Numbers of several digits in a note: days, years, pages, which no translation changes. */
export const numbersOf = (note: LikeNote): Set<string> => new Set(wordsWithoutAddresses(note).filter(isNumber));

/** What outlives a translation: names, titles, numbers of several digits, addresses. Short words say nothing. */
const signsOf = (note: LikeNote): Map<string, number> => {
  const signs = new Map<string, number>();
  for (const word of wordsWithoutAddresses(note)) if (word.length >= SHORTEST || isNumber(word)) signs.set(word, 1);
  for (const address of pagesOf(note)) signs.set(`<${address}>`, ADDRESS);
  return signs;
};

/** The notes in which each sign stands, by their places. */
const placesOf = (signs: readonly Map<string, number>[]): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  signs.forEach((own, at) => own.forEach((_, sign) => places.set(sign, [...(places.get(sign) ?? []), at])));
  return places;
};

/**
 * How like each note of a translation is to each of its original, by what both hold: what only the two hold counts whole,
 * what many hold hardly at all. `likeness.get(right)?.get(left)` in such units; nothing where two share nothing.
 */
export const noteLikeness = (
  originals: readonly LikeNote[],
  notes: readonly LikeNote[],
): Map<number, Map<number, number>> => {
  const places = placesOf(originals.map(signsOf));
  const own = notes.map(signsOf);
  const holders = placesOf(own);
  return new Map(
    own.map((signs, right) => {
      const like = new Map<number, number>();
      for (const [sign, weight] of signs) {
        const lefts = places.get(sign) ?? [];
        const part = weight / (lefts.length * (holders.get(sign)?.length ?? 1));
        for (const left of lefts) like.set(left, (like.get(left) ?? 0) + part);
      }
      return [right, like];
    }),
  );
};

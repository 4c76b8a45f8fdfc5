import { languageNamed } from './languageName';
import { DAY_MARK } from './mould';
import type { Mould } from './mould';

const WORDS = new Set(
  `this is was were has had been a an the of in by on at from that which it and below following here originally first
  initially previously translation translated version original language text article commentary analysis paper essay
  piece column study report published appeared titled entitled under title into as available read can be found link see`.split(
    /\s+/,
  ),
);

const PUBLISHED = /\b(?:published|appeared)\b/i;
const BY = /^(.*?\b(?:published|appeared)\b.*?)\s(?:by|in|on the website of|on)\s+(?:the website of\s+)?(.+)$/i;

const wordsOf = (text: string): string[] => text.split(/[\s,;:().-]+/).filter((word) => word !== '');

const belongs = (word: string): boolean =>
  word === DAY_MARK || WORDS.has(word.toLowerCase()) || languageNamed(word) !== undefined;

/** Original language: the one named, apart from the language of this translation. */
const originalLanguage = (mould: string): string | undefined => {
  const words = wordsOf(mould.replace(/(\p{L}+)(?=\s+(?:translation|version))|(?<=\binto\s+)(\p{L}+)/giu, ' '));
  return words.map(languageNamed).find((tag) => tag !== undefined);
};

/** `in Turkish`, before or after the publisher. */
const IN_LANGUAGE = /\s*,?\s+in\s+(\p{L}+)(?=\s|,|$)/giu;

/** Reads an English provenance sentence without its day, title and address; undefined for any other sentence. */
export const readEnglishProvenance = (sentence: string): Mould | undefined => {
  if (!PUBLISHED.test(sentence) || !/\b(?:originally|first|initially|previously|translat(?:ion|ed))\b/i.test(sentence))
    return undefined;
  let inLanguage: string | undefined;
  const mould = sentence.replace(IN_LANGUAGE, (whole, word: string) => {
    const tag = languageNamed(word);
    inLanguage ??= tag;
    return tag ? '' : whole;
  });
  const [, before, publisher] = BY.exec(mould) ?? [];
  if (before === undefined || publisher === undefined) return undefined;
  const [name = '', ...tail] = publisher.split(DAY_MARK);
  const named = name.replace(/[\s,;:.(]+$/, '');
  if (named === '') return undefined;
  const leftover = wordsOf([before, ...tail].join(' ')).filter((word) => !belongs(word));
  const dateInWords = /(?:^|\s)(?:on|in)\s+((?:\p{L}+\s+)?\d.*)$/iu.exec(named)?.[1];
  if (dateInWords !== undefined) leftover.push(dateInWords);
  const language = inLanguage ?? originalLanguage(before);
  return { publisher: named, leftover, ...(language && { language }) };
};

import type { Paragraph } from '../lexical/nodes';
import { flatten, plainText, textOf } from '../lexical/walk';
import { isWordless } from './isWordless';
import { letterProblems } from './letterProblems';
import type { Problem } from './problem';
import { isMostlyNotLatin } from './script';

/** What the text of a note tells by itself, whatever else is known of the note. */
export type NoteFacts = {
  isWordless: boolean;
  /** Whether most of what nothing says the language of is in another script than the Latin. */
  isOtherScript: boolean;
  /** `letterProblems` of it, in no place. */
  letters: Problem[];
};

/** The words of a note that nothing says the language of. */
const unmarkedText = (paragraphs: Paragraph[]): string =>
  paragraphs
    .flatMap(({ children }) => flatten(children))
    .filter((inline) => inline.type !== 'text' || inline.lang === undefined)
    .map((inline) => textOf([inline]))
    .join('');

const known = new WeakMap<Paragraph[], NoteFacts>();

/** Of the same paragraphs once: a desk with hundreds of notes is judged at every pause, and one note has changed. */
export const noteFacts = (paragraphs: Paragraph[]): NoteFacts => {
  const before = known.get(paragraphs);
  if (before) return before;
  const facts = {
    isWordless: isWordless(paragraphs),
    isOtherScript: isMostlyNotLatin(unmarkedText(paragraphs)),
    letters: letterProblems(plainText(paragraphs)),
  };
  known.set(paragraphs, facts);
  return facts;
};

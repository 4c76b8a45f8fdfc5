import { isEnding, isFormOf } from './endings';
import { lower } from './fold';
import { wordsOf, type Word } from './wordsOf';

/** Terms made ready to be looked for in texts of one language, by their first words. */
export type Terms<T> = { language: string; byFirst: Map<string, { words: Word[]; of: T }[]> };

/** Words are looked up by so many of their first letters: a form of a word begins as the word does. */
const HEAD = 3;

const headOf = (word: string, language: string): string => lower(word, language).slice(0, HEAD);

/** More words are longer than more letters: a form of a word may be as long as another word. */
const lengthOf = (words: readonly Word[]): number =>
  words.length * 1000 + words.reduce((sum, { text }) => sum + text.length, 0);

const isAlike = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.length === other.length &&
  one.every(({ text, gap }, n) => text === other[n]!.text && (n === 0 || gap === other[n]!.gap));

/** Makes terms ready. `form` says how a term is written in that language. */
export const termsOf = <T>(all: readonly T[], form: (of: T) => string, language: string): Terms<T> => {
  const byFirst: Terms<T>['byFirst'] = new Map();
  for (const of of all) {
    const words = wordsOf(form(of));
    if (words.length === 0) continue;
    const head = headOf(words[0]!.text, language);
    const known = byFirst.get(head);
    if (known) known.push({ words, of });
    else byFirst.set(head, [{ words, of }]);
  }
  // The longest is looked for first: what is a part of it is not found in its place.
  byFirst.forEach((terms) => terms.sort((a, b) => lengthOf(b.words) - lengthOf(a.words)));
  return { language, byFirst };
};

/** A capital of a term is one in the text too, so that a strait is not found where a throat is meant. */
const hasCapitals = (text: string, term: string, language: string): boolean =>
  [...term].every((letter, at) => letter === lower(letter, language) || [...text][at] === letter);

const isWord = (text: string, term: string, language: string, isLast: boolean): boolean => {
  const [word, stem] = [lower(text, language), lower(term, language)];
  return (word === stem || (isLast && isFormOf(word, stem, language))) && hasCapitals(text, term, language);
};

const standsAt = (words: readonly Word[], at: number, term: readonly Word[], language: string): boolean => {
  const [first, after] = [words[at]!, words[at + term.length]];
  if (first.gap === '’' && words[at - 1] !== undefined) return false;
  const isWhole = term.every(({ text, gap }, n) => {
    const word = words[at + n];
    return word && (n === 0 || word.gap === gap) && isWord(word.text, text, language, n === term.length - 1);
  });
  return isWhole && (after?.gap !== '’' || isEnding(after.text, words[at + term.length - 1]!.text, language));
};

/** The terms that stand in a text as words of their own, in reading order; where one is part of another, the longer. */
export const findTerms = <T>(text: string, { language, byFirst }: Terms<T>): T[] => {
  const words = wordsOf(text);
  const found: T[] = [];
  for (let at = 0; at < words.length;) {
    const known = byFirst.get(headOf(words[at]!.text, language)) ?? [];
    const longest = known.find(({ words: term }) => standsAt(words, at, term, language));
    // What is written alike is found together.
    const alike = longest ? known.filter(({ words: term }) => isAlike(term, longest.words)) : [];
    found.push(...alike.map(({ of }) => of));
    at += longest?.words.length ?? 1;
  }
  return found;
};

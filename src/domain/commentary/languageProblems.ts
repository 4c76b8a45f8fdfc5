import { OWN_NAMES } from '../../../locales/index';
import type { Block } from '../lexical/nodes';
import { flatten, runsOf } from '../lexical/walk';
import { readsAs } from '../text/readsAs';
import { problem } from './problem';
import type { Problem } from './problem';
import type { ProblemInput } from './problemInput';

/** A text of fewer words may be a list of names. */
const FEWEST = 40;
/** More make the judgement no surer. */
const MOST = 100;

/** What a text says in its own voice: a quotation and a table may be in any language, a marked passage says which. */
const ownWords = (block: Block): string[] =>
  block.type === 'quote' || block.type === 'table'
    ? []
    : runsOf(block).flatMap((run) =>
        flatten(run)
          .map((inline) => (inline.type === 'text' && inline.lang === undefined ? inline.text : ' '))
          .join('')
          .split(/\s+/)
          .filter((word) => /\p{L}/u.test(word) && !/\p{N}|:\/\//u.test(word)),
      );

/** The first words of a body; a long one is not read to its end. */
const sampleOf = (blocks: readonly Block[]): string[] => {
  const words: string[] = [];
  for (const block of blocks) {
    words.push(...ownWords(block));
    if (words.length >= MOST) break;
  }
  return words.slice(0, MOST);
};

/** At most one problem: the body clearly reads as another language of the house than its edition is declared in. */
export const languageProblems = ({ blocks, language }: Pick<ProblemInput, 'blocks' | 'language'>): Problem[] => {
  const words = language === undefined ? [] : sampleOf(blocks);
  if (language === undefined || words.length < FEWEST) return [];
  const found = readsAs(words.join(' '), language);
  return found ? [problem('language-other', {}, `${OWN_NAMES[found]} ≠ ${OWN_NAMES[language]}`)] : [];
};

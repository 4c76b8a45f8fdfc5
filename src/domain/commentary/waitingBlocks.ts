import type { Block } from '../lexical/nodes';
import { runsOf, textOf } from '../lexical/walk';
import { isBareCitation } from './bareCitation';
import { said } from './said';

/** Whether a block has something to be read; a picture or a rule has not. */
export const hasWords = (block: Block): boolean => /[\p{L}\p{N}]/u.test(runsOf(block).map(textOf).join(''));

/** Prose that stands as in the original waits for its translation; a name or a number may well be the same. */
const isUntouched = (original: Block, block: Block): boolean =>
  said(original) === said(block) &&
  !isBareCitation(runsOf(original).map((children) => ({ type: 'paragraph', children })));

/**
 * The blocks of an original that a translation has to render, known by their ids, and those of them that wait for it. A
 * block that was drawn into another and has gone with its id counts as waiting.
 */
export const waitingBlocks = (
  original: readonly Block[],
  translation: readonly Block[],
): { wanted: Block[]; waiting: Block[] } => {
  const written = new Map(translation.map((block) => [block.id, block]));
  const wanted = original.filter((block) => block.id !== undefined && hasWords(block));
  const isDone = (block: Block): boolean => {
    const other = written.get(block.id);
    return other !== undefined && hasWords(other) && !isUntouched(block, other);
  };
  return { wanted, waiting: wanted.filter((block) => !isDone(block)) };
};

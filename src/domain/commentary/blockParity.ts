import { blockExcerpt } from './blockExcerpt';
import { problem, type Problem } from './problem';
import type { ProblemInput } from './problemInput';
import { hasWords, waitingBlocks } from './waitingBlocks';

/**
 * The blocks of an original that its translation does not render yet, as one problem at the first of them. It stops
 * publication where the translation has no words at all: a merged or omitted paragraph may be meant, an empty text is not.
 */
export const blockParity = ({ blocks, originalBlocks }: Pick<ProblemInput, 'blocks' | 'originalBlocks'>): Problem[] => {
  const { waiting } = waitingBlocks(originalBlocks ?? [], blocks);
  const [first] = waiting;
  if (!first) return [];
  // A block that is gone from the translation cannot be led to.
  const place = blocks.some(({ id }) => id === first.id) ? { block: first.id! } : {};
  const found = problem('block-untranslated', place, blockExcerpt(first), waiting.length);
  return [blocks.some(hasWords) ? { ...found, level: 'look' } : found];
};

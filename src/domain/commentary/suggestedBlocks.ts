import { runsOf } from '../lexical/walk';
import { noteExcerpt } from './noteExcerpt';
import { problem, type Problem } from './problem';
import type { ProblemInput } from './problemInput';

/** The ids stored as suggested; of anything else nothing. */
export const suggestedIn = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];

/** Blocks that a machine wrote and nobody accepted yet: none of them is published. */
export const suggestionProblems = ({ blocks, suggested }: Pick<ProblemInput, 'blocks' | 'suggested'>): Problem[] => {
  const open = new Set(suggested);
  return blocks.flatMap((block) => {
    if (block.id === undefined || !open.has(block.id)) return [];
    const paragraphs = runsOf(block).map((children) => ({ type: 'paragraph' as const, children }));
    return [problem('suggestion-open', { block: block.id }, noteExcerpt({ paragraphs }) ?? block.id)];
  });
};

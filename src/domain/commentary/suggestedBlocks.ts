import type { Block } from '../lexical/nodes';
import { blockExcerpt } from './blockExcerpt';
import { problem, type Problem } from './problem';
import type { ProblemInput } from './problemInput';

/** More blocks than any text has. */
const MOST = 10_000;

/** Whether what came from outside is a list of ids of blocks. */
export const areBlockIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MOST && value.every((id) => typeof id === 'string');

/** The ids stored as suggested; of anything else nothing. */
export const suggestedIn = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];

/** The blocks that a machine wrote, that stand still and that nobody accepted yet, in reading order. */
export const openSuggestions = (
  blocks: readonly Block[],
  suggested: readonly string[] = [],
): (Block & { id: string })[] => {
  const open = new Set(suggested);
  return blocks.filter((block): block is Block & { id: string } => block.id !== undefined && open.has(block.id));
};

/** What a machine wrote and nobody accepted yet is not published. */
export const suggestionProblems = ({ blocks, suggested }: Pick<ProblemInput, 'blocks' | 'suggested'>): Problem[] =>
  openSuggestions(blocks, suggested).map((block) =>
    problem('suggestion-open', { block: block.id }, blockExcerpt(block) ?? block.id),
  );

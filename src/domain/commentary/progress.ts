import type { Block } from '../lexical/nodes';
import { parityOf, type ParityRow } from './parity';
import type { OriginalNote, ProblemNote } from './problemInput';
import { waitingBlocks } from './waitingBlocks';

type Done = { done: number; all: number };
type Sides = {
  original: { blocks: Block[]; notes: OriginalNote[] };
  translation: { blocks: Block[]; notes: ProblemNote[] };
};

const DONE: ReadonlySet<ParityRow['state']> = new Set(['same', 'translated', 'moved']);

/**
 * How much of an original has its translation: blocks that have words, by their ids, and notes. A block that was drawn
 * into another and has gone with its id counts as not done.
 */
export const progressOf = (sides: Sides): { blocks: Done; notes: Done } => {
  const { original, translation } = sides;
  const { wanted, waiting } = waitingBlocks(original.blocks, translation.blocks);
  const rendered = new Set(parityOf(sides).flatMap((row) => (DONE.has(row.state) ? (row.original ?? []) : [])));
  return {
    blocks: { done: wanted.length - waiting.length, all: wanted.length },
    notes: { done: rendered.size, all: original.notes.length },
  };
};

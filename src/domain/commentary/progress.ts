import type { Block } from '../lexical/nodes';
import { runsOf, textOf } from '../lexical/walk';
import { isBareCitation } from './bareCitation';
import { parityOf, type ParityRow } from './parity';
import type { OriginalNote, ProblemNote } from './problemInput';
import { said } from './said';

type Done = { done: number; all: number };
type Sides = {
  original: { blocks: Block[]; notes: OriginalNote[] };
  translation: { blocks: Block[]; notes: ProblemNote[] };
};

const DONE: ReadonlySet<ParityRow['state']> = new Set(['same', 'translated', 'moved']);

const hasWords = (block: Block): boolean => /[\p{L}\p{N}]/u.test(runsOf(block).map(textOf).join(''));

/** Prose that stands as in the original waits for its translation; a name or a number may well be the same. */
const isUntouched = (original: Block, block: Block): boolean =>
  said(original) === said(block) &&
  !isBareCitation(runsOf(original).map((children) => ({ type: 'paragraph', children })));

/**
 * How much of an original has its translation: blocks that have words, by their ids, and notes. A block that was drawn
 * into another and has gone with its id counts as not done.
 */
export const progressOf = (sides: Sides): { blocks: Done; notes: Done } => {
  const { original, translation } = sides;
  const written = new Map(translation.blocks.map((block) => [block.id, block]));
  const wanted = original.blocks.filter((block) => block.id !== undefined && hasWords(block));
  const isDone = (block: Block): boolean => {
    const other = written.get(block.id);
    return other !== undefined && hasWords(other) && !isUntouched(block, other);
  };
  const rendered = new Set(parityOf(sides).flatMap((row) => (DONE.has(row.state) ? (row.original ?? []) : [])));
  return {
    blocks: { done: wanted.filter(isDone).length, all: wanted.length },
    notes: { done: rendered.size, all: original.notes.length },
  };
};

import type { Piece } from '../../domain/manuscript/piece';
import { finishBlocks, PIECE } from './finishBlocks';
import { finishNotes } from './finishNotes';
import type { Flow } from './flow';
import { leftTyped } from './leftTyped';
import { liftTypedNotes } from './typedNotes';

/**
 * Makes a piece of what was pasted: its linked notes, else typed calls and the list at the end; notes with keys and
 * fields; links within the piece by block ids. Nothing else is looked for, and nothing else is taken away.
 */
export const pieceOfFlow = (given: Flow): Piece => {
  const flow = given.notes.length === 0 ? liftTypedNotes(given) : given;
  const notes = finishNotes(flow.notes, flow.blocks);
  const problems = [...flow.problems.map((one) => notes.relocate(one)), ...leftTyped(flow.blocks), ...notes.problems];
  return {
    ...finishBlocks(flow.blocks, flow.notes, notes, PIECE),
    problems: problems.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)),
  };
};

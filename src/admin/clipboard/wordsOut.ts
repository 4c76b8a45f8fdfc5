import type { Note } from '../../domain/commentary/model';
import { viewBlocks } from '../../domain/commentary/viewBlocks';
import type { ViewBlock, ViewNote } from '../../domain/commentary/viewModel';
import { viewNotes } from '../../domain/commentary/viewNotes';
import type { Numbering } from '../../domain/commentary/numbering';
import { countCalls } from './settleNotes';
import type { Piece } from './piece';

/** What other programs are given of a piece, numbered as it is where it stands. */
export type PieceView = { blocks: ViewBlock[]; notes: ViewNote[]; isLine: boolean };

/**
 * The piece as it is read: its calls with the numbers that the whole text gives them, and the notes it calls.
 * @param language that of the edition: only what differs from it is marked.
 */
export const viewPiece = ({ blocks, notes, isLine }: Piece, numbering: Numbering, language: string): PieceView => {
  const called = countCalls(blocks);
  const own = notes.filter(({ key }: Note) => called.has(key));
  return {
    blocks: viewBlocks(blocks, { language, pictures: [], numbering }),
    notes: viewNotes(own, language, numbering),
    isLine,
  };
};

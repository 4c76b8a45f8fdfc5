import type { Piece } from '../../domain/manuscript/piece';
import { linesOf } from '../frame/line';
import { readTail } from '../frame/tail';
import { keysFor } from '../note/noteKeys';
import { refuseEndless } from '../text/endless';
import { findNotes } from '../text/notesList';
import { readLines } from '../text/readLines';
import { wrapWidth } from '../text/wrapping';

/** Reads plain text as a piece: its paragraphs, and notes where it has typed calls (`[1]`) and a list of them at its end. */
export const readTextPiece = (given: string): Piece => {
  const text = given.replace(/\r\n?/g, '\n');
  refuseEndless(text);
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const list = findNotes(lines, readTail(lines).taken, width);
  const isText = (index: number): boolean => !list || index < list.start || index >= list.end;
  const { blocks, notes, problems } = readLines({ lines, list, width, isText, nextKey: keysFor(text) });
  return { blocks, notes, problems: problems.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)) };
};

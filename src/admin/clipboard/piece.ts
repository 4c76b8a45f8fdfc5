import type { Note } from '../../domain/commentary/model';
import type { Block } from '../../domain/lexical/nodes';

/** Text on its way from one place to another, with the notes that it calls. */
export type Piece = {
  blocks: Block[];
  notes: Note[];
  /** It is part of a line: its one paragraph goes into the line it comes to and makes none of its own. */
  isLine: boolean;
};

import type { Problem } from '../commentary/problem';
import type { Block } from '../lexical/nodes';
import type { DraftNote } from './draft';

/**
 * A piece of a text, as it is pasted into an edition: its blocks, the notes they call, and what was not understood. A
 * piece has no title, number, authors or rights of its own; what looks like them is text. Keys are the piece's: whoever
 * takes it in sees to it that they are new to the edition.
 */
export type Piece = { blocks: Block[]; notes: DraftNote[]; problems: Problem[] };

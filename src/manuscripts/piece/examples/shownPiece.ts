import type { List } from '../../../domain/lexical/nodes';
import type { Piece } from '../../../domain/manuscript/piece';
import { shown, shownRun } from '../../examples/shown';

/** A list with its lists within: `(- Bir (3. Üç))`. */
const shownList = (list: List, piece: Piece): string => {
  const items = list.items.map(({ children, nested }, index) => {
    const sign = list.ordered ? `${(list.start ?? 1) + index}.` : '-';
    return [sign, shownRun(children, piece), ...(nested ? [shownList(nested, piece)] : [])].join(' ');
  });
  return `(${items.join(' ')})`;
};

/** A piece in short, as it stands beside each example: blocks, notes with the fields read from them, problems. */
export const shownPiece = (piece: Piece) => {
  const { body, notes, problems } = shown(piece);
  return {
    body: body.map((line, index) => {
      const block = piece.blocks[index];
      return block?.type === 'list' ? shownList(block, piece) : line;
    }),
    notes: notes.map((text, index) => {
      const { lang, address, accessedOn } = piece.notes[index] ?? {};
      return { text, ...(lang && { lang }), ...(address && { address }), ...(accessedOn && { accessedOn }) };
    }),
    problems: problems.map((told) => told.replace(/@\d+/, '')),
  };
};

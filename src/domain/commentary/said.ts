import { flatten, runsOf } from '../lexical/walk';
import type { Block, Inline, Link, List, Mark } from '../lexical/nodes';
import { foldTypography } from '../text/foldTypography';

/** Marks that change what is said: 10² is not 102. Bold and italic are typography. */
const SAYING: readonly Mark[] = ['subscript', 'superscript'];

type Piece = [kind: Mark | 'words' | 'call', said: string];

const pieceOf = (inline: ReturnType<typeof flatten>[number]): Piece => {
  if (inline.type === 'call') return ['call', inline.noteKey];
  if (inline.type === 'break') return ['words', '\n'];
  return [inline.marks.find((mark) => SAYING.includes(mark)) ?? 'words', inline.text];
};

/** Neighbours of one kind are one, so that a word stays whole where only a part of it is bold. */
const joined = (pieces: Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((all, [kind, said]) => {
    const last = all.at(-1);
    if (last && kind !== 'call' && last[0] === kind) last[1] += said;
    else all.push([kind, said]);
    return all;
  }, []);

const linksIn = (run: Inline[]): string[] =>
  run.filter((inline): inline is Link => inline.type === 'link').map(({ href }) => href);

const runSaid = (run: Inline[]): unknown => [
  joined(run.flatMap((inline) => flatten([inline]).map(pieceOf)))
    .map(([kind, said]): Piece => [kind, kind === 'call' ? said : foldTypography(said).trim()])
    .filter(([, said]) => said !== ''),
  linksIn(run),
];

const shapeOfList = (list: List): unknown => [
  list.ordered ? (list.start ?? 1) : 'plain',
  list.items.map(({ nested }) => (nested ? shapeOfList(nested) : 0)),
];

const shapeOf = (block: Block): unknown => {
  switch (block.type) {
    case 'heading':
      return block.level;
    case 'list':
      return shapeOfList(block);
    case 'table':
      return block.rows.map((row) => row.map(({ header, children }) => [header, children.length]));
    case 'picture':
      return block.media;
    default:
      return null;
  }
};

/**
 * What a block says, as one line of text that is equal where the same is said: its kind and shape, its words without their
 * typography, its calls in their places and the addresses it links to.
 */
export const said = (block: Block): string =>
  JSON.stringify([block.type, shapeOf(block), runsOf(block).map((run) => runSaid(run))]);

import type { Note } from '../../domain/commentary/model';
import { isNoteKey } from '../../domain/commentary/noteKey';
import { isDay } from '../../domain/date';
import { isWebAddress } from '../../domain/lexical/href';
import { isStoredNode, stringAt } from '../../domain/lexical/json';
import { isLanguageTag } from '../../domain/lexical/languageTag';
import { narrowBody, narrowNote } from '../../domain/lexical/narrow';
import type { Piece } from './piece';

const INLINE: ReadonlySet<string | undefined> = new Set(['text', 'tab', 'linebreak', 'link', 'autolink', 'call']);
const LONGEST = 2000;

const isInline = (node: unknown): boolean => isStoredNode(node) && INLINE.has(stringAt(node, 'type'));

/** What stands between blocks without one of its own gets a paragraph. */
const inBlocks = (nodes: unknown[]): unknown[] => {
  const blocks: unknown[] = [];
  let line: unknown[] | undefined;
  for (const node of nodes) {
    if (!isInline(node)) {
      line = undefined;
      blocks.push(node);
    } else if (line) line.push(node);
    else blocks.push({ type: 'paragraph', children: (line = [node]) });
  }
  return blocks;
};

const narrowRow = (row: unknown): Note[] => {
  if (!isStoredNode(row) || !isNoteKey(row.key)) return [];
  const worded = (name: string, isFit: (text: string) => boolean): string | undefined => {
    const text = stringAt(row, name)?.slice(0, LONGEST);
    return text && isFit(text) ? text : undefined;
  };
  return [
    {
      key: row.key,
      paragraphs: narrowNote(row.text).blocks,
      kind: row.kind === 'translator' ? 'translator' : 'author',
      lang: worded('lang', isLanguageTag),
      locator: worded('locator', () => true),
      address: worded('address', isWebAddress),
      accessedOn: worded('accessedOn', isDay),
      archivedAddress: worded('archivedAddress', isWebAddress),
      counterpart: worded('counterpart', isNoteKey),
    },
  ];
};

/**
 * What comes from a clipboard or an answer, of which nothing is believed: serialized Lexical nodes, blocks or parts of
 * a line, and rows of notes. What an edition may not hold is not in the piece. Never throws.
 */
export const narrowPiece = (nodes: unknown, rows: unknown): Piece => {
  const given: unknown[] = Array.isArray(nodes) ? nodes : [];
  const { blocks } = narrowBody({ root: { children: inBlocks(given) } });
  const notes = (Array.isArray(rows) ? rows : []).flatMap(narrowRow);
  return { blocks, notes, isLine: given.length > 0 && given.every(isInline) };
};

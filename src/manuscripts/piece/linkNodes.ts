import { typedNumbersIn } from '../../domain/commentary/typedNumbers';
import { isStoredNode, stringAt, type StoredNode } from '../../domain/lexical/json';
import { narrowBody } from '../../domain/lexical/narrow';
import { runsOf } from '../../domain/lexical/walk';
import { linkCalls } from '../text/linkCalls';

/** A stored block with calls in the place of typed ones: the keys called, and the typed numbers that are left. */
export type LinkedNode = { node: StoredNode; calls: string[]; left: string[] };

/** Where a call may stand. An address that was recognised as such (`autolink`) is one word, brackets and all. */
const HOLDERS = new Set('paragraph heading quote list listitem table tablerow tablecell link'.split(' '));

const textOf = (node: unknown): string | undefined =>
  isStoredNode(node) && node.type === 'text' ? stringAt(node, 'text') : undefined;

const link = (node: StoredNode, keyOf: ReadonlyMap<number, string>, calls: string[]): StoredNode => {
  if (!HOLDERS.has(stringAt(node, 'type') ?? '') || !Array.isArray(node.children)) return node;
  const before = node.children as unknown[];
  const children = linkCalls(before, textOf, keyOf).map(({ whole, part, noteKey }) => {
    if (noteKey !== undefined) {
      calls.push(noteKey);
      return { type: 'call', noteKey, version: 1 };
    }
    if (!isStoredNode(whole)) return whole;
    return part === undefined ? link(whole, keyOf, calls) : { ...whole, text: part };
  });
  const isSame = children.length === before.length && children.every((child, index) => child === before[index]);
  return isSame ? node : { ...node, children };
};

/**
 * Turns the typed calls of a stored block into calls of the notes that `keyOf` knows. What nothing is linked in is the
 * same object as before; formats, languages and ids of the rest stay.
 */
export const linkNodes = (given: StoredNode, keyOf: ReadonlyMap<number, string>): LinkedNode => {
  const calls: string[] = [];
  const node = link(given, keyOf, calls);
  const left = narrowBody({ root: { children: [node] } }).blocks.flatMap((block) =>
    runsOf(block).flatMap(typedNumbersIn),
  );
  return { node, calls, left };
};

import type { Block } from '../../domain/lexical/nodes';
import { callsOf, runsOf, textOf } from '../../domain/lexical/walk';
import { CALL, meansNote, numbersOf, spansOf } from '../text/callPattern';
import { readMarker } from '../text/noteMarker';

const numbersIn = (text: string): number[] =>
  [...text.matchAll(CALL)].flatMap(([, inside = '']) => numbersOf(spansOf(inside) ?? [])).filter(meansNote);

/**
 * The notes that typed numbers mean where no list says so: the first is `[1]` and so on, as they are stored. Only where
 * there is no doubt: every number from 1 to the last note is typed and no other, nothing calls a note yet, and no line
 * begins with a number as a list of notes would. Else none.
 */
export const notesInOrder = (blocks: Block[], keys: readonly unknown[]): Map<number, string> => {
  const known = keys.filter((key) => typeof key === 'string' && key !== '') as string[];
  const called = new Set(callsOf(blocks).map(({ noteKey }) => noteKey));
  const lines = blocks.flatMap(runsOf).flatMap((run) => textOf(run).split('\n'));
  const typed = new Set(lines.flatMap(numbersIn));
  const isSure =
    new Set(known).size === keys.length &&
    typed.size === keys.length &&
    keys.every((_, index) => typed.has(index + 1)) &&
    !known.some((key) => called.has(key)) &&
    !lines.some((line) => readMarker(line.trim())?.form === 'bracket');
  return new Map(isSure ? known.map((key, index): [number, string] => [index + 1, key]) : []);
};

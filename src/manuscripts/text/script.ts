import type { Line } from '../frame/line';
import { CALL, numbersOf, spansOf } from './callPattern';
import { readMarker } from './noteMarker';
import type { Marker } from './noteMarker';
import { goesOn } from './wrapping';

/** A line of the text seen as a candidate for the notes list: what it would begin, and what it would call. */
export type ScriptLine = Line & {
  known: boolean;
  marker?: Marker;
  refs: number[];
  /** Goes on with the paragraph of the line before, in a text wrapped by hand. */
  mid: boolean;
};

const NONE: number[] = [];

const refsIn = (text: string): number[] =>
  !text.includes('[') ? NONE : [...text.matchAll(CALL)].flatMap(([, inside = '']) => numbersOf(spansOf(inside) ?? []));

/** Prepares lines for finding the notes among them; `known` holds the indexes of lines that are neither text nor note. */
export const scriptOf = (lines: Line[], known: ReadonlySet<number>, width: number | undefined): ScriptLine[] =>
  lines.map((line, index) => {
    if (known.has(index)) return { ...line, known: true, refs: NONE, mid: false };
    const before = lines[index - 1];
    const mid = before !== undefined && !known.has(index - 1) && goesOn(before, line, width);
    const marker = readMarker(line.text);
    return { ...line, known: false, mid, refs: refsIn(line.text), ...(marker && { marker }) };
  });

/** How often each number is called in lines up to `end`. */
export const countRefs = (script: ScriptLine[], end: number): Map<number, number> => {
  const counts = new Map<number, number>();
  for (let index = 0; index < end; index += 1) {
    for (const ref of script[index]?.refs ?? []) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return counts;
};

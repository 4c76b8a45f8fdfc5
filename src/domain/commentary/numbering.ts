import type { Block } from '../lexical/nodes';
import { callsOf } from '../lexical/walk';

/** A call where it stands: its note, and the id of the top-level block it is in. */
export type PlacedCall = { noteKey: string; block?: string };

/** One call, with the number its note has; `occurrence` counts the calls of one note from 1. */
export type NumberedCall = PlacedCall & { occurrence: number; number: number };

export type Numbering = {
  /** Note keys in the order of their first calls. */
  order: string[];
  numbers: ReadonlyMap<string, number>;
  /** All calls in reading order. */
  calls: NumberedCall[];
};

/** Numbers notes by the order of their first calls; a repeated call has its note's number. `calls` in reading order. */
export const numberCalls = (calls: readonly PlacedCall[]): Numbering => {
  const numbers = new Map<string, number>();
  const occurrences = new Map<string, number>();
  const numbered = calls.map((call) => {
    const number = numbers.get(call.noteKey) ?? numbers.size + 1;
    const occurrence = (occurrences.get(call.noteKey) ?? 0) + 1;
    numbers.set(call.noteKey, number);
    occurrences.set(call.noteKey, occurrence);
    return { ...call, occurrence, number };
  });
  return { order: [...numbers.keys()], numbers, calls: numbered };
};

/** Numbers the notes of a body by the calls that stand in it. */
export const numberNotes = (blocks: Block[]): Numbering => numberCalls(callsOf(blocks));

/** Notes in reading order; those never called follow, as they are stored. */
export const inReadingOrder = <T extends { key: string }>(notes: T[], { numbers }: Numbering): T[] => {
  const rank = (note: T) => numbers.get(note.key) ?? Infinity;
  return notes.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
};

import { problem } from '../../domain/commentary/problem';
import type { Problem } from '../../domain/commentary/problem';

/** The numbers that a list of notes leaves out between 1 and its highest, told at the note that comes after each gap. */
export const gapsIn = (notes: { number: number; line: number }[]): Problem[] => {
  // Four digits are a year that happens to have a note, and no place in a list.
  const sorted = notes.filter(({ number }) => number < 1000).sort((a, b) => a.number - b.number);
  return sorted.flatMap(({ number, line }, index) => {
    const from = (sorted[index - 1]?.number ?? 0) + 1;
    if (number <= from) return [];
    return [problem('note-number-gap', { line }, from === number - 1 ? `[${from}]` : `[${from}-${number - 1}]`)];
  });
};

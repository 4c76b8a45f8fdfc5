import type { Mark } from './nodes';

/** Lexical's text format bits that we keep. */
const BITS: readonly [Mark, number][] = [
  ['bold', 1],
  ['italic', 2],
  ['subscript', 32],
  ['superscript', 64],
];

/** The marks of a format mask, and the bits left over that no mark stands for. */
export const marksOf = (format: unknown, allowed: readonly Mark[]): { marks: Mark[]; unknown: number } => {
  const mask = typeof format === 'number' && Number.isFinite(format) ? format : 0;
  const known = BITS.filter(([mark, bit]) => allowed.includes(mark) && (mask & bit) !== 0);
  return { marks: known.map(([mark]) => mark), unknown: known.reduce((rest, [, bit]) => rest & ~bit, mask) };
};

export const formatOf = (marks: readonly Mark[]): number =>
  BITS.reduce((mask, [mark, bit]) => (marks.includes(mark) ? mask | bit : mask), 0);

/**
 * The numbers of a year that are not published, lowest first.
 * @param highest the highest number ever taken in that year
 * @param sequences the numbers that are published, withdrawn ones included, in any order
 */
export const gapsOf = (highest: number, sequences: readonly number[]): number[] => {
  const published = new Set(sequences);
  return Array.from({ length: highest }, (_, at) => at + 1).filter((sequence) => !published.has(sequence));
};

/** What a year of the register lacks: `missing` is null where its numbers are too many to name. */
export type RegisterGap = { highest: number; published: number; missing: number[] | null };

const MOST_NAMED = 5;

type Counted = { highest: number; count: number };

/** Whether the gaps of a year are few enough to be named. */
export const namesGaps = ({ highest, count }: Counted): boolean => highest > count && highest - count <= MOST_NAMED;

/**
 * What a year says of its gaps; null where it has none.
 * @param sequences the published numbers at hand: gaps are named only where these are all of the year's
 */
export const registerGap = (year: Counted, sequences: readonly number[]): RegisterGap | null => {
  const { highest, count } = year;
  if (highest <= count) return null;
  const missing = namesGaps(year) && sequences.length === count ? gapsOf(highest, sequences) : null;
  return { highest, published: count, missing };
};

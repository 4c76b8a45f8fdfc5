/**
 * The numbers of a year that are not published, lowest first.
 * @param highest the highest number ever taken in that year
 * @param sequences the numbers that are published, withdrawn ones included, in any order
 */
export const gapsOf = (highest: number, sequences: readonly number[]): number[] => {
  const published = new Set(sequences);
  return Array.from({ length: highest }, (_, at) => at + 1).filter((sequence) => !published.has(sequence));
};

/** What a year of the register lacks: `missing` is null where its numbers are too many to name, or not all at hand. */
export type RegisterGap = { highest: number; published: number; missing: number[] | null };

const MOST_NAMED = 5;

/**
 * What a year says of its gaps; null where it has none.
 * @param shown the published numbers at hand: named only where they are all of the year's
 */
export const registerGap = (
  { highest, count }: { highest: number; count: number },
  shown: readonly number[],
): RegisterGap | null => {
  if (highest <= count) return null;
  const missing = shown.length === count ? gapsOf(highest, shown) : [];
  const isNamed = missing.length > 0 && missing.length <= MOST_NAMED;
  return { highest, published: count, missing: isNamed ? missing : null };
};

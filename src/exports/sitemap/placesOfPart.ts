/** Places 1 to `highest` of one counter of the register, of which `held` are published. */
export type Counter<Of> = { of: Of; highest: number; held: number };

/** Places `from` to `to`, both included, of one counter. */
export type Places<Of> = { of: Of; from: number; to: number };

/** The most editions in one file of the sitemap. */
export const PART = 1_000;

/** Withdrawn editions are published and yet in no sitemap; more of them in one part would be a strange house. */
const WITHDRAWN_AT_MOST = 20;

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * The places of the register that a part, counted from 1, of a year's sitemap covers. All counters of the year stand in
 * a row and are cut every 1,000 places, so that the cuts need no counting of editions and a part costs the same
 * however many there are. Empty past the last part.
 */
export const placesOfPart = <Of>(counters: Counter<Of>[], part: number): Places<Of>[] => {
  const [first, last] = [(part - 1) * PART, part * PART];
  let before = 0;
  return counters.flatMap(({ of, highest }) => {
    const [from, to] = [Math.max(first - before, 0) + 1, Math.min(last - before, highest)];
    before += highest;
    return from <= to ? [{ of, from, to }] : [];
  });
};

/**
 * How a year's sitemap is cut: each part with whether it surely lists something. Of the others that must be asked:
 * a claimed number may have left a part without a single edition.
 */
export const partsOf = <Of>(counters: Counter<Of>[]): { part: number; sure: boolean }[] => {
  const places = sum(counters.map(({ highest }) => highest));
  const missing = places - sum(counters.map(({ held }) => held));
  return Array.from({ length: Math.ceil(places / PART) }, (_, at) => {
    const size = Math.min(PART, places - at * PART);
    return { part: at + 1, sure: size - missing > WITHDRAWN_AT_MOST };
  });
};

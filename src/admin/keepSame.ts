type Row = Record<string, unknown>;

const isSame = (one: Row, other: Row): boolean =>
  Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((name) => one[name] === other[name]);

/**
 * `next`, with every row that equals its predecessor replaced by it, and the whole list where nothing changed:
 * what is drawn from an unchanged row need not be drawn again.
 */
export const keepSame = <T extends Row>(previous: readonly T[], next: readonly T[]): readonly T[] => {
  const kept = next.map((row, index) => {
    const before = previous[index];
    return before && isSame(before, row) ? before : row;
  });
  return kept.length === previous.length && kept.every((row, index) => row === previous[index]) ? previous : kept;
};

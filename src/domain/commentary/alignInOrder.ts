/** What belongs together: a place on the left, a place on the right. */
export type Anchor = { left: number; right: number };

/** First place in an ascending list whose value is at least `value`. */
const placeFor = (ascending: number[], value: number): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The most pairs that stand in the same order on both sides: the longest ascending run of partners. `partners[n]` is the
 * place on the right of what belongs to place n on the left.
 */
export const inSameOrder = (partners: (number | undefined)[]): Anchor[] => {
  const lasts: number[] = [];
  const lastAt: number[] = [];
  const before = new Map<number, number | undefined>();
  partners.forEach((right, left) => {
    if (right === undefined) return;
    const length = placeFor(lasts, right);
    lasts[length] = right;
    lastAt[length] = left;
    before.set(left, lastAt[length - 1]);
  });
  const spine: Anchor[] = [];
  for (let left = lastAt.at(-1); left !== undefined; left = before.get(left)) {
    spine.push({ left, right: partners[left]! });
  }
  return spine.reverse();
};

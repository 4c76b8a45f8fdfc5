import { inSameOrder, type Anchor } from './alignInOrder';

/** What stands beside what; a lone one has nothing on the other side. */
export type Pair<T> = { left: T; right: T | null } | { left: null; right: T };

const between = <T>(items: T[], from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(to, items.length) - from) }, (_, at) => from + at);

/**
 * Two readings of one text row by row. `partners[n]` is the place on the right of what belongs to `left[n]`; no place may
 * be named twice. Partners share a row wherever they stand, so each side keeps its own order as far as pairs allow:
 * the left side always, the right side but for what was moved. Between two pairs the left side's lone ones come first.
 * What `isLoose` has no partner of its own and is paired by its position between the pairs round it.
 */
export const align = <T>(
  left: T[],
  right: T[],
  partners: (number | undefined)[],
  isLoose: (item: T) => boolean = () => false,
): Pair<T>[] => {
  const taken = new Set(partners);
  const end: Anchor = { left: left.length, right: right.length };

  const positioned = (from: Anchor, to: Anchor): Anchor[] => {
    const loose = (items: T[], first: number, last: number) =>
      between(items, first, last).filter((at) => isLoose(items[at]!));
    const others = loose(right, from.right, to.right);
    return loose(left, from.left, to.left)
      .slice(0, others.length)
      .map((at, n) => ({ left: at, right: others[n]! }));
  };
  const lone = (from: Anchor, to: Anchor): Pair<T>[] => [
    ...between(left, from.left, to.left).map((at): Pair<T> => {
      const partner = partners[at];
      return { left: left[at]!, right: partner === undefined ? null : right[partner]! };
    }),
    ...between(right, from.right, to.right)
      .filter((at) => !taken.has(at))
      .map((at): Pair<T> => ({ left: null, right: right[at]! })),
  ];
  const after = (anchor: Anchor | undefined): Anchor => ({
    left: (anchor?.left ?? -1) + 1,
    right: (anchor?.right ?? -1) + 1,
  });

  const spine = inSameOrder(partners);
  const anchors = [...spine, end].flatMap((to, at) => [...positioned(after(spine[at - 1]), to), to]);
  return anchors.flatMap((to, at) => {
    const rows = lone(after(anchors[at - 1]), to);
    return to === end ? rows : [...rows, { left: left[to.left]!, right: right[to.right]! }];
  });
};

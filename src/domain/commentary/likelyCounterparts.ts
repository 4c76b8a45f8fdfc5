import { inSameOrder } from './alignInOrder';
import { noteLikeness, numbersOf, sitesOf, type LikeNote } from './noteLikeness';

type Rendering = LikeNote & { kind?: 'author' | 'translator'; counterpart?: string };

/** Which note of the original a note renders, beyond doubt; or, in doubt, which it may render, the likeliest first. */
export type Likely = { counterpart: string } | { candidates: string[] };

/** Two words, or an address, that nobody else has. */
const SURE = 2;
/** So much likelier than any other must one be to be it without doubt. */
const MARGIN = 2;

/** Places of the notes on both sides of which nothing is said yet, and how like two of them are. */
type Open = { lefts: number[]; rights: number[]; like: (left: number, right: number) => number };
/** The right place that belongs to a left one. */
type Pairs = Map<number, number>;

const isApart = (ones: Set<string>, others: Set<string>): boolean => ![...ones].some((one) => others.has(one));

/** Whether a note cannot well render another: it leads to none of its sites, or says none of its numbers. */
const speaksAgainst = (original: LikeNote, note: LikeNote): boolean => {
  const [sites, own] = [sitesOf(original), sitesOf(note)];
  const numbers = numbersOf(original);
  return (
    (sites.size > 0 && own.size > 0 && isApart(sites, own)) || (numbers.size > 0 && isApart(numbers, numbersOf(note)))
  );
};

/** Those that are like one another, and like no other. */
const alikePairs = ({ lefts, rights, like }: Open): Pairs => {
  const isLike = (left: number, right: number): boolean => {
    const own = like(left, right);
    const isBest = (other: number) => own >= MARGIN * other;
    return (
      own >= SURE &&
      lefts.every((one) => one === left || isBest(like(one, right))) &&
      rights.every((one) => one === right || isBest(like(left, one)))
    );
  };
  const pairs: Pairs = new Map();
  for (const right of rights) {
    const left = lefts.find((one) => isLike(one, right));
    if (left !== undefined) pairs.set(left, right);
  }
  return pairs;
};

/** What stands in the same order between the pairs of a text, where there are equally many on both sides of it. */
const pairsBetween = (
  pairs: (number | undefined)[],
  { lefts, rights }: Open,
  isFit: (pair: [number, number]) => boolean,
) => {
  const spine = [...inSameOrder(pairs), { left: Infinity, right: Infinity }];
  return spine.flatMap((to, at): [number, number][] => {
    const from = at === 0 ? { left: -1, right: -1 } : spine[at - 1]!;
    const between = lefts.filter((left) => left > from.left && left < to.left);
    const own = rights.filter((right) => right > from.right && right < to.right);
    if (between.length !== own.length) return [];
    const inOrder = between.map((left, place): [number, number] => [left, own[place]!]);
    return inOrder.every(isFit) ? inOrder : [];
  });
};

/**
 * Which notes of an original those of its translation render, both in reading order. What a note says it renders stays; a
 * translator's own renders none. First those pair that are like one another and like no other (an address, names,
 * numbers); then, between them, those that stand in the same order, where there are equally many on both sides and nothing
 * speaks against it. What is left is in doubt, and never guessed.
 * @returns by the key of each note that says nothing itself; nothing for one where no note of the original is left
 */
export const likelyCounterparts = (
  originals: readonly LikeNote[],
  notes: readonly Rendering[],
): Map<string, Likely> => {
  const likeness = noteLikeness(originals, notes);
  const like: Open['like'] = (left, right) => likeness.get(right)?.get(left) ?? 0;
  const said = new Map(notes.map(({ counterpart }, right) => [counterpart, right]));
  const lefts = [...originals.keys()].filter((left) => !said.has(originals[left]!.key));
  const isOpen = ({ kind, counterpart }: Rendering) => kind !== 'translator' && counterpart === undefined;
  const rights = [...notes.keys()].filter((right) => isOpen(notes[right]!));

  const alike = alikePairs({ lefts, rights, like });
  const rest: Open = {
    lefts: lefts.filter((left) => !alike.has(left)),
    rights: rights.filter((right) => !new Set(alike.values()).has(right)),
    like,
  };
  const isFit = ([left, right]: [number, number]): boolean =>
    !speaksAgainst(originals[left]!, notes[right]!) &&
    rest.lefts.every((one) => like(one, right) < 1 || like(one, right) <= MARGIN * like(left, right));
  const settled = originals.map(({ key }, left) => said.get(key) ?? alike.get(left));
  const pairs: Pairs = new Map([...alike, ...pairsBetween(settled, rest, isFit)]);

  const lefthand = new Map([...pairs].map(([left, right]) => [right, originals[left]!.key]));
  const unrendered = rest.lefts.filter((left) => !pairs.has(left));
  return new Map(
    rights.flatMap((right): [string, Likely][] => {
      const { key } = notes[right]!;
      const counterpart = lefthand.get(right);
      if (counterpart !== undefined) return [[key, { counterpart }]];
      const candidates = unrendered
        .toSorted((one, other) => like(other, right) - like(one, right))
        .map((left) => originals[left]!.key);
      return candidates.length === 0 ? [] : [[key, { candidates }]];
    }),
  );
};

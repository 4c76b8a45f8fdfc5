import { inSameOrder } from './alignInOrder';
import { changesBetween } from './changesBetween';
import type { Fingerprints } from './fingerprints';

/** A part of an edition by its name: a block's id or a note's key. */
export type Part = { block: string } | { note: string };

/** What became of a part; one that changed and moved has changed. */
export type PartChange = { part: Part; change: 'changed' | 'added' | 'removed' | 'moved' };

/** Names of parts with what they say, in reading order. */
type Sequence = [name: string, said: string][];

const blocksOf = ({ blocks }: Fingerprints): Sequence => Object.entries(blocks);

/** Notes in the order of their calls; those never called follow. */
const notesOf = ({ notes, order }: Fingerprints): Sequence => {
  const called = order.filter((key) => Object.hasOwn(notes, key));
  const rest = Object.keys(notes).filter((key) => !called.includes(key));
  return [...called, ...rest].map((key) => [key, notes[key] ?? '']);
};

/** Parts that stand elsewhere among those that stayed: as few as explain the new order. */
const movedIn = (was: Sequence, now: Sequence): Set<string> => {
  const places = new Map(was.map(([name], at) => [name, at]));
  const stayed = now.filter(([name]) => places.has(name));
  const settled = new Set(inSameOrder(stayed.map(([name]) => places.get(name))).map(({ left }) => left));
  return new Set(stayed.filter((_, at) => !settled.has(at)).map(([name]) => name));
};

type Named = { name: string; change: PartChange['change'] };

const changesIn = (was: Sequence, now: Sequence): Named[] => {
  const moved = movedIn(was, now);
  // A part that moved is told apart from itself, so that it stands among the changes.
  const marked = now.map(([name, said]): [string, string, boolean] => [name, said, moved.has(name)]);
  const before = was.map(([name, said]): [string, string, boolean] => [name, said, false]);
  return changesBetween(before, marked, ([name]) => name).map(({ from, to }): Named => {
    if (!from) return { name: to![0], change: 'added' };
    if (!to) return { name: from[0], change: 'removed' };
    return { name: to[0], change: from[1] === to[1] ? 'moved' : 'changed' };
  });
};

/**
 * What an original says otherwise than when it was translated: `was` as the translation was made from, `now` as it
 * stands. Blocks first, then notes, each in the order of the original now; nothing where the translation is up to date.
 */
export const stalenessOf = (was: Fingerprints, now: Fingerprints): PartChange[] => [
  ...changesIn(blocksOf(was), blocksOf(now)).map(({ name, change }) => ({ part: { block: name }, change })),
  ...changesIn(notesOf(was), notesOf(now)).map(({ name, change }) => ({ part: { note: name }, change })),
];

const placeOf = (parts: Sequence, name: string): number => parts.findIndex(([other]) => other === name);

/** `was` with the named parts as they say and stand in `now`; the others keep what they said, and their order. */
const settle = (was: Sequence, now: Sequence, names: ReadonlySet<string>): Sequence => {
  const moved = movedIn(was, now);
  const kept = was.filter(([name]) => !names.has(name));
  let behind = -1;
  for (const part of now) {
    if (names.has(part[0])) kept.splice(++behind, 0, part);
    else if (!moved.has(part[0])) behind = Math.max(behind, placeOf(kept, part[0]));
  }
  // Where several orders explain as much, another may be chosen now: each round then finds more that stand in order.
  const again = movedIn(kept, now);
  return [...names].some((name) => again.has(name)) ? settle(kept, now, names) : kept;
};

/**
 * `was` with the named parts taken as they are now: mended in the translation, or waved off until they change again.
 * Afterwards `stalenessOf` tells of the other parts alone.
 */
export const acknowledge = (was: Fingerprints, now: Fingerprints, parts: readonly Part[]): Fingerprints => {
  const blocks = new Set(parts.flatMap((part) => ('block' in part ? part.block : [])));
  const keys = new Set(parts.flatMap((part) => ('note' in part ? part.note : [])));
  const notes = settle(notesOf(was), notesOf(now), keys);
  return {
    blocks: Object.fromEntries(settle(blocksOf(was), blocksOf(now), blocks)),
    notes: Object.fromEntries(notes),
    order: notes.map(([key]) => key),
  };
};

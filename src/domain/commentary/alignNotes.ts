import { align, type Pair } from './align';
import type { ViewNote } from './viewModel';

type Renderings = ReadonlyMap<string | undefined, number[]>;

/** Places of the notes that render a note of the original, by that note's key. */
const renderingsIn = (notes: ViewNote[]): Renderings => {
  const places = new Map<string | undefined, number[]>();
  notes.forEach(({ counterpart }, at) => {
    if (counterpart !== undefined) places.set(counterpart, [...(places.get(counterpart) ?? []), at]);
  });
  return places;
};

/**
 * The notes of two editions side by side, paired by `counterpart` whichever of the two is the original; where neither is,
 * by the note of the original that both render. A note that renders none, or one already rendered, stands alone in its
 * order. Every note of each side is in exactly one row.
 */
export const alignNotes = (left: ViewNote[], right: ViewNote[]): Pair<ViewNote>[] => {
  const renderings = renderingsIn(right);
  const places = new Map(right.map(({ key }, at) => [key, at]));
  const taken = new Set<number | undefined>();
  const partners = left.map(({ key, counterpart }) => {
    const original = counterpart === undefined ? undefined : places.get(counterpart);
    const candidates = [
      ...(renderings.get(key) ?? []),
      ...(original === undefined ? [] : [original]),
      ...(renderings.get(counterpart) ?? []),
    ];
    const partner = candidates.find((at) => !taken.has(at));
    taken.add(partner);
    return partner;
  });
  return align(left, right, partners);
};

import { align, type Pair } from './align';

type WithId = { id?: string };

/** First place of each id; whoever has it again is a block without partner. */
const placesOf = (blocks: readonly WithId[]): Map<string, number> => {
  const places = new Map<string, number>();
  blocks.forEach(({ id }, at) => {
    if (id !== undefined && !places.has(id)) places.set(id, at);
  });
  return places;
};

/**
 * The bodies of two editions side by side. Blocks of the same id are one row, a block that only one side has stands
 * alone in its reading order, and blocks without ids are paired by position between the rows round them. Every block
 * of each side is in exactly one row.
 */
export const alignBlocks = <T extends WithId>(left: T[], right: T[]): Pair<T>[] => {
  const [here, there] = [placesOf(left), placesOf(right)];
  const partners = left.map(({ id }, at) => (id !== undefined && here.get(id) === at ? there.get(id) : undefined));
  return align(left, right, partners, ({ id }) => id === undefined);
};

/** A part of a text in two of its states; `from` is absent where it was added, `to` where it was removed. */
export type Change<T> = { from?: T; to?: T };

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What differs between two states of the notes, or of the blocks, of an edition: parts are the same by their identity
 * (`idOf`), wherever they stand. In the order of the later state, each removed part after the one it stood behind.
 */
export const changesBetween = <T>(from: readonly T[], to: readonly T[], idOf: (part: T) => string): Change<T>[] => {
  const before = new Map(from.map((part) => [idOf(part), part]));
  const after = new Set(to.map(idOf));
  const removedBehind = (id: string | undefined): Change<T>[] => {
    const start = id === undefined ? 0 : from.findIndex((part) => idOf(part) === id) + 1;
    if (id !== undefined && start === 0) return [];
    const end = from.findIndex((part, at) => at >= start && after.has(idOf(part)));
    return from.slice(start, end === -1 ? undefined : end).map((part) => ({ from: part }));
  };
  const all = to.flatMap((part) => [{ from: before.get(idOf(part)), to: part }, ...removedBehind(idOf(part))]);
  return [...removedBehind(undefined), ...all].filter((change) => !isSame(change.from, change.to));
};

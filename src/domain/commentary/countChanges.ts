import type { NarrowedText } from './narrowEdition';

type Counted = { added: number; removed: number; changed: number };
type State = Pick<NarrowedText, 'blocks' | 'notes'> & { title?: string | null; standfirst?: string | null };

/** How much of a text is another than it was. */
export type Changes = {
  title: boolean;
  standfirst: boolean;
  /** Whether blocks that stayed stand in another order. */
  reordered: boolean;
  blocks: Counted;
  notes: Counted;
};

const count = <T>(before: T[], after: T[], nameOf: (part: T) => string | undefined): Counted => {
  const old = new Map(before.map((part) => [nameOf(part), JSON.stringify(part)]));
  const kept = after.filter((part) => nameOf(part) !== undefined && old.has(nameOf(part)));
  return {
    added: after.length - kept.length,
    removed: before.length - kept.length,
    changed: kept.filter((part) => old.get(nameOf(part)) !== JSON.stringify(part)).length,
  };
};

const isReordered = (before: { id?: string }[], after: { id?: string }[]): boolean => {
  const idsIn = (blocks: { id?: string }[]) => blocks.flatMap(({ id }) => id ?? []);
  const [old, now] = [idsIn(before), idsIn(after)];
  const stayed = old.filter((id) => now.includes(id));
  return now.filter((id) => old.includes(id)).some((id, at) => id !== stayed[at]);
};

/** Counts what differs between two states of an edition: blocks by their ids, notes by their keys. */
export const countChanges = (before: State, after: State): Changes => ({
  title: (before.title ?? '') !== (after.title ?? ''),
  standfirst: (before.standfirst ?? '') !== (after.standfirst ?? ''),
  reordered: isReordered(before.blocks, after.blocks),
  blocks: count(before.blocks, after.blocks, ({ id }) => id),
  notes: count(before.notes, after.notes, ({ key }) => key),
});

/** Whether anything differs at all. */
export const isChanged = ({ title, standfirst, reordered, blocks, notes }: Changes): boolean =>
  title ||
  standfirst ||
  reordered ||
  [blocks, notes].some(({ added, removed, changed }) => added + removed + changed > 0);

import type { StoredNote } from '../../domain/commentary/narrowEdition';
import type { CallInPlace } from '../../lexical/callsInOrder';
import { isBlankNote } from './isBlankNote';

/** A step of the text: who took it, and the calls before and after. */
export type Step = { by: 'edit' | 'undo' | 'redo'; before: readonly CallInPlace[]; after: readonly CallInPlace[] };

/** What is known of the notes at that step. */
export type Held = {
  rows: readonly StoredNote[];
  /** Keys of notes that went and are kept in memory. */
  kept: ReadonlySet<string>;
  /** Nodes of the calls that came together with their note, by note. */
  births: ReadonlyMap<string, ReadonlySet<string>>;
  /** The note somebody is writing in. */
  written: string | null;
};

const keysOf = (calls: readonly CallInPlace[]): Set<string> => new Set(calls.map(({ noteKey }) => noteKey));

/**
 * What a step of the text does to the notes, whose rows are not in the history of the text. A note whose call comes back
 * is brought back. A note that loses its last call stays, as one that is not called; it is taken away if it is blank and
 * nobody is writing in it, or if what is undone is the very step that made it: before it there was no such note.
 * @returns keys of notes to bring back from memory, keys of notes to take away into it.
 */
export const noteFate = (
  { by, before, after }: Step,
  { rows, kept, births, written }: Held,
): { bring: string[]; take: string[] } => {
  const called = keysOf(after);
  const held = new Set(rows.map(({ key }) => key ?? ''));
  const isUnborn = (key: string): boolean =>
    by === 'undo' && before.some(({ noteKey, nodeKey }) => noteKey === key && births.get(key)?.has(nodeKey));
  const lost = [...keysOf(before)].filter((key) => !called.has(key));
  return {
    bring: [...called].filter((key) => !held.has(key) && kept.has(key)),
    take: rows
      .filter(({ key }) => key && lost.includes(key))
      .filter((row) => isUnborn(row.key!) || (row.key !== written && isBlankNote(row)))
      .map(({ key }) => key!),
  };
};

/** The keys first called by a step that was no undo nor redo, of notes nobody knew before: the calls they were born with. */
export const bornBy = ({ by, before, after }: Step, known: ReadonlySet<string>): Map<string, Set<string>> => {
  const born = new Map<string, Set<string>>();
  if (by !== 'edit') return born;
  const old = keysOf(before);
  for (const { noteKey, nodeKey } of after) {
    if (old.has(noteKey) || known.has(noteKey)) continue;
    born.set(noteKey, (born.get(noteKey) ?? new Set()).add(nodeKey));
  }
  return born;
};

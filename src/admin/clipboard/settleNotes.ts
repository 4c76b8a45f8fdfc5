import type { Note } from '../../domain/commentary/model';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { callsOf } from '../../domain/lexical/walk';
import type { Block } from '../../domain/lexical/nodes';
import { mapCalls } from './mapCalls';
import { noteRow } from './noteRow';
import type { Piece } from './piece';

/** The edition that a piece comes to, at this moment. */
export type Here = {
  /** How often its body calls each note. */
  calls: ReadonlyMap<string, number>;
  rows: readonly StoredNote[];
  freshKeys: (count: number) => string[];
};

/** Where a piece comes from: this edition, with the calls it had before a cut, or anywhere else. */
export type Origin = 'elsewhere' | { callsBefore: ReadonlyMap<string, number> };

export type Settled = {
  blocks: Block[];
  /** The rows that the edition needs for it. */
  added: StoredNote[];
  /** How many calls came without a note and were left out. */
  lost: number;
};

/** How often each note is called by some calls. */
export const countKeys = (calls: readonly { noteKey: string }[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { noteKey } of calls) counts.set(noteKey, (counts.get(noteKey) ?? 0) + 1);
  return counts;
};

/** How often some blocks call each note. */
export const countCalls = (blocks: Block[]): Map<string, number> => countKeys(callsOf(blocks));

/**
 * Gives the calls of a piece the notes they have in the edition it comes to.
 * A call keeps its note where it only comes back: its edition calls the note no more, or less often than before the
 * cut. Every other call gets a clone with a key of its own. Several calls of one note stay calls of one note.
 */
export const settleNotes = ({ blocks, notes }: Piece, origin: Origin, here: Here): Settled => {
  const brought = new Map(notes.map((note) => [note.key, note]));
  const held = new Map(here.rows.map((row) => [row.key ?? '', row]));
  const isHome = origin !== 'elsewhere';
  const arriving = countCalls(blocks);
  const comesBack = (key: string, count: number): boolean => {
    const now = here.calls.get(key) ?? 0;
    return isHome && (now === 0 || now + count <= (origin.callsBefore.get(key) ?? 0));
  };
  const rowOf = (key: string): StoredNote | undefined => {
    const note: Note | undefined = brought.get(key);
    return note ? noteRow(note) : isHome ? held.get(key) : undefined;
  };

  const keys = new Map<string, string>();
  const added: StoredNote[] = [];
  const cloned: { key: string; row: StoredNote }[] = [];
  for (const [key, count] of arriving) {
    const row = rowOf(key);
    if (comesBack(key, count)) {
      keys.set(key, key);
      if (row && !held.has(key)) added.push(row);
    } else if (row) cloned.push({ key, row });
  }
  const fresh = here.freshKeys(cloned.length);
  cloned.forEach(({ key, row }, at) => {
    const own = fresh[at]!;
    keys.set(key, own);
    added.push({ ...row, key: own, counterpart: isHome ? row.counterpart : undefined });
  });
  const lost = [...arriving].reduce((sum, [key, count]) => (keys.has(key) ? sum : sum + count), 0);
  return { blocks: blocks.map((block) => mapCalls(block, (key) => keys.get(key))), added, lost };
};

import type { Block } from '../lexical/nodes';
import { hashOf } from '../text/hash';
import type { Note } from './model';
import { inReadingOrder, numberNotes } from './numbering';
import { said } from './said';

/**
 * What each part of an edition says, in short: by block id in reading order, by note key, and the keys of the notes in the
 * order of their first calls (one that is never called stands last). Two are equal where the same is said, whatever the typography; see `said`.
 */
export type Fingerprints = { blocks: Record<string, string>; notes: Record<string, string>; order: string[] };

type Text = { blocks: Block[]; notes: Note[] };

const noteSaid = ({ paragraphs, lang, address, accessedOn, archivedAddress, locator }: Note): string =>
  JSON.stringify([
    paragraphs.map(said),
    [lang, address, accessedOn, archivedAddress, locator].map((value) => value ?? null),
  ]);

/** Fingerprints of an edition as it stands. A block without an id cannot be known again and is left out. */
export const fingerprintsOf = ({ blocks, notes }: Text): Fingerprints => {
  const order = inReadingOrder(notes, numberNotes(blocks)).map(({ key }) => key);
  return {
    blocks: Object.fromEntries(
      blocks.flatMap((block) => (block.id === undefined ? [] : [[block.id, hashOf(said(block))]])),
    ),
    notes: Object.fromEntries(notes.map((note) => [note.key, hashOf(noteSaid(note))])),
    order: [...new Set(order)],
  };
};

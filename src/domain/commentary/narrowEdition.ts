import { isStoredNode } from '../lexical/json';
import { narrowBody, narrowNote } from '../lexical/narrow';
import type { Block, Refusal } from '../lexical/nodes';
import type { Note } from './model';

/** Body and notes as they are stored, or as a form holds them while somebody types. */
export type StoredText = { body?: unknown; notes?: StoredNote[] | null };

export type StoredNote = {
  key?: string | null;
  text?: unknown;
  kind?: 'author' | 'translator' | null;
  lang?: string | null;
  locator?: string | null;
  address?: string | null;
  accessedOn?: string | null;
  archivedAddress?: string | null;
  counterpart?: string | null;
};

/** `path` begins with the field: `body.root…`, `notes[2].text.root…`; `note` is the key of the note concerned. */
export type PlacedRefusal = Refusal & { note?: string };

export type NarrowedText = { blocks: Block[]; notes: Note[]; refusals: PlacedRefusal[] };

/**
 * Body and notes of an edition as the domain reads them. Readers: the publish hook, the reader's queries, the
 * editor's panel. What cannot be read stands in `refusals`. Never throws. `readNote` reads the text of a note: whoever reads
 * the same text again and again may keep what was read of it.
 */
export const narrowEdition = (stored: StoredText, readNote = narrowNote): NarrowedText => {
  const body = narrowBody(stored.body);
  const refusals: PlacedRefusal[] = body.refusals.map((refusal) => ({ ...refusal, path: `body.${refusal.path}` }));
  const rows: StoredNote[] = Array.isArray(stored.notes) ? stored.notes : [];
  const notes = rows.map((sent, index): Note => {
    // What a request sends is checked elsewhere, and later.
    const row: StoredNote = isStoredNode(sent) ? sent : {};
    const text = readNote(row.text);
    const key = row.key ?? '';
    refusals.push(
      ...text.refusals.map((refusal) => ({ ...refusal, note: key, path: `notes[${index}].text.${refusal.path}` })),
    );
    return {
      key,
      paragraphs: text.blocks,
      kind: row.kind ?? 'author',
      lang: row.lang || undefined,
      locator: row.locator || undefined,
      address: row.address || undefined,
      accessedOn: row.accessedOn || undefined,
      archivedAddress: row.archivedAddress || undefined,
      counterpart: row.counterpart || undefined,
    };
  });
  return { blocks: body.blocks, notes, refusals };
};

import type { Note } from '../../domain/commentary/model';
import { narrowEdition, type StoredNote } from '../../domain/commentary/narrowEdition';
import { inReadingOrder, numberNotes } from '../../domain/commentary/numbering';
import { narrowBody } from '../../domain/lexical/narrow';
import { plainText } from '../../domain/lexical/walk';

/** A note as the list shows it. `index` is its row in the form; a note that is never called has no number. */
export type ListedNote = { key: string; index: number; note: Note; number: number | undefined; calls: number };

const narrowed = new WeakMap<StoredNote, Note>();

const noteOf = (row: StoredNote): Note => {
  const note = narrowed.get(row) ?? narrowEdition({ notes: [row] }).notes[0]!;
  narrowed.set(row, note);
  return note;
};

/** The notes of a form in reading order, numbered by its body; those never called stand at the end. */
export const listNotes = (body: unknown, rows: readonly StoredNote[]): ListedNote[] => {
  const numbering = numberNotes(narrowBody(body).blocks);
  const listed = rows.map((row, index): ListedNote => {
    const note = noteOf(row);
    const calls = numbering.calls.filter(({ noteKey }) => noteKey === note.key).length;
    return { key: note.key, index, note, number: numbering.numbers.get(note.key), calls };
  });
  return inReadingOrder(listed, numbering);
};

/** The texts of a form's notes by their keys, without marks. */
export const noteTexts = (rows: readonly StoredNote[]): ReadonlyMap<string, string> =>
  new Map(rows.map(noteOf).map(({ key, paragraphs }) => [key, plainText(paragraphs)]));

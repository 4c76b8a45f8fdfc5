import type { Note } from '../../domain/commentary/model';
import { narrowEdition, type StoredNote } from '../../domain/commentary/narrowEdition';
import { inReadingOrder, numberNotes, type Numbering } from '../../domain/commentary/numbering';
import { narrowBody } from '../../domain/lexical/narrow';
import { plainText } from '../../domain/lexical/walk';
import { fold } from '../../domain/text/fold';

/** A note as the list shows it. `index` is its row in the form; a note that is never called has no number. */
export type ListedNote = { key: string; index: number; note: Note; number: number | undefined; calls: number };

const narrowed = new WeakMap<StoredNote, Note>();

const noteOf = (row: StoredNote): Note => {
  const note = narrowed.get(row) ?? narrowEdition({ notes: [row] }).notes[0]!;
  narrowed.set(row, note);
  return note;
};

/** The notes of a form in reading order, by the numbers its body gives; those never called stand at the end. */
export const listNumbered = (numbering: Numbering, rows: readonly StoredNote[]): ListedNote[] => {
  const calls = Map.groupBy(numbering.calls, ({ noteKey }) => noteKey);
  const listed = rows.map((row, index): ListedNote => {
    const note = noteOf(row);
    return {
      key: note.key,
      index,
      note,
      number: numbering.numbers.get(note.key),
      calls: calls.get(note.key)?.length ?? 0,
    };
  });
  return inReadingOrder(listed, numbering);
};

/** The notes of a form in reading order, numbered by its body as it is stored. */
export const listNotes = (body: unknown, rows: readonly StoredNote[]): ListedNote[] =>
  listNumbered(numberNotes(narrowBody(body).blocks), rows);

/** The texts of a form's notes by their keys, without marks. */
export const noteTexts = (rows: readonly StoredNote[]): ReadonlyMap<string, string> =>
  new Map(rows.map(noteOf).map(({ key, paragraphs }) => [key, plainText(paragraphs)]));

const folded = new WeakMap<Note, string>();

const foldedOf = (note: Note): string => {
  const text = folded.get(note) ?? fold(`${plainText(note.paragraphs)} ${note.address ?? ''}`, 'tr');
  folded.set(note, text);
  return text;
};

/** The notes whose text or address holds what is looked for, whatever its case and marks; a number finds its note. */
export const findNotes = (notes: readonly ListedNote[], sought: string): readonly ListedNote[] => {
  const words = fold(sought.trim(), 'tr');
  if (words === '') return notes;
  return notes.filter(({ note, number }) => String(number) === words || foldedOf(note).includes(words));
};

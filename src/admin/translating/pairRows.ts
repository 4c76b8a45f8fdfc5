import type { Note } from '../../domain/commentary/model';
import type { NarrowedText } from '../../domain/commentary/narrowEdition';
import { numberNotes } from '../../domain/commentary/numbering';
import type { ParityRow } from '../../domain/commentary/parity';
import type { ListedNote } from '../notes/listNotes';

/** A note of the original beside the note that renders it; `state` is unknown until the text has been judged. */
export type PairRow = {
  key: string;
  /** The number it has in the original. */
  number?: number;
  original?: Note;
  translation?: ListedNote;
  state?: ParityRow['state'];
};

/**
 * The notes of both texts row by row. Parity is judged when the writer pauses; the translation's notes are as they stand
 * at this moment: one that has come since stands at the end, one that has gone is missing.
 */
export const pairRows = (
  parity: readonly ParityRow[],
  original: Pick<NarrowedText, 'blocks' | 'notes'>,
  listed: readonly ListedNote[],
): PairRow[] => {
  const originals = new Map(original.notes.map((note) => [note.key, note]));
  const { numbers } = numberNotes(original.blocks);
  const own = new Map(listed.map((note) => [note.key, note]));
  const judged = parity.flatMap((row): PairRow[] => {
    const note = row.original === undefined ? undefined : originals.get(row.original);
    const translation = row.translation === undefined ? undefined : own.get(row.translation);
    if (!note && !translation) return [];
    return [
      {
        key: translation ? `t.${translation.key}` : `o.${row.original}`,
        number: note && numbers.get(note.key),
        original: note,
        translation,
        state: translation ? row.state : 'missing',
      },
    ];
  });
  const known = new Set(parity.map(({ translation }) => translation));
  const since = listed
    .filter(({ key }) => !known.has(key))
    .map((translation): PairRow => ({ key: `t.${translation.key}`, translation }));
  return [...judged, ...since];
};

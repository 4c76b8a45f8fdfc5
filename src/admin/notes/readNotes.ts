import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { keepSame } from '../keepSame';

/** What a row of the array `notes` holds. */
export const NOTE_FIELDS = [
  'key',
  'text',
  'kind',
  'lang',
  'locator',
  'address',
  'accessedOn',
  'archivedAddress',
  'counterpart',
] as const satisfies (keyof StoredNote)[];

type Fields = Record<string, { value?: unknown; rows?: unknown[] } | undefined>;

const read = new WeakMap<Fields, readonly StoredNote[]>();
let latest: readonly StoredNote[] = [];

/**
 * The rows of the array `notes` as a form's flat fields hold them. They are read once from each state of a form, however
 * many ask, and a row that has not changed is the same object as before.
 */
export const readNotes = (fields: Fields): readonly StoredNote[] => {
  const known = read.get(fields);
  if (known) return known;
  const rows = (fields.notes?.rows ?? []).map((_, index): StoredNote => {
    const path = `notes.${index}.`;
    return Object.fromEntries(NOTE_FIELDS.map((name) => [name, fields[path + name]?.value]));
  });
  latest = keepSame(latest, rows);
  read.set(fields, latest);
  return latest;
};

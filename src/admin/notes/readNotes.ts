import type { StoredNote } from '../../domain/commentary/narrowEdition';

const NAMES = [
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

/** The rows of the array `notes` as a form's flat fields hold them. */
export const readNotes = (fields: Fields): StoredNote[] =>
  (fields.notes?.rows ?? []).map((_, index) =>
    Object.fromEntries(NAMES.map((name) => [name, fields[`notes.${index}.${name}`]?.value])),
  );

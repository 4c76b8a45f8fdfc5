import type { FieldHook } from 'payload';

type Row = { id?: string | null };

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/**
 * Lets the rows of a list keep only ids that were theirs before, each once: on SQLite a row's id is the primary key of
 * all rows of its kind, so one copied from another document would collide. The others get new ones.
 */
export const ownRows: FieldHook = ({ value, previousValue }) => {
  if (!Array.isArray(value)) return value;
  const free = new Set((Array.isArray(previousValue) ? previousValue : []).filter(isRow).map(({ id }) => id));
  return value.map((row: unknown) => (!isRow(row) || free.delete(row.id) ? row : { ...row, id: undefined }));
};

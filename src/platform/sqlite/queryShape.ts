import { Column, is, Param, Placeholder, SQL, sql, StringChunk, type SQLChunk } from '@payloadcms/db-sqlite/drizzle';

/** A part of a query without its values: two of one name are one text of SQL, in which their values stand in order. */
export type Shape = { name: string; values: unknown[] };

/** Text as it is; a column by its number, a value by its encoder's, negative; `true` and `false` begin and end a list. */
type Piece = string | number | boolean;

type Kind = 'text' | 'query' | 'value' | 'column' | 'other';

const KINDS = [
  [StringChunk, 'text'],
  [SQL, 'query'],
  [Param, 'value'],
  [Column, 'column'],
] as const;

const kinds = new WeakMap<object, Kind>();

/** Remembered by constructor: drizzle's `is` climbs the chain of prototypes, for each kind in turn. */
const kindOf = (chunk: object): Kind => {
  const known = kinds.get(chunk.constructor);
  if (known) return known;
  const kind = KINDS.find(([type]) => is(chunk, type))?.[1] ?? 'other';
  kinds.set(chunk.constructor, kind);
  return kind;
};

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

const numberOf = (one: object): number => {
  const known = numbers.get(one);
  if (known !== undefined) return known;
  numbers.set(one, (lastNumber += 1));
  return lastNumber;
};

/** Whether drizzle would do nothing with a value but hand it to its encoder. */
const isPlain = (value: unknown): boolean =>
  value !== null && value !== undefined && !is(value, SQL) && !is(value, Placeholder);

const writesValuesOut = (query: SQL): boolean =>
  (query as unknown as { shouldInlineParams: boolean }).shouldInlineParams;

/** Adds what a chunk is made of; false where it holds something whose meaning is not known here. */
const take = (chunk: SQLChunk | null, pieces: Piece[], values: unknown[]): boolean => {
  if (chunk === undefined) return true;
  if (chunk === null || typeof chunk !== 'object') return false;
  if (Array.isArray(chunk)) {
    pieces.push(true);
    const known = chunk.every((one) => take(one, pieces, values));
    pieces.push(false);
    return known;
  }
  switch (kindOf(chunk)) {
    case 'text':
      pieces.push(...(chunk as StringChunk).value);
      return true;
    case 'query':
      return !writesValuesOut(chunk as SQL) && (chunk as SQL).queryChunks.every((one) => take(one, pieces, values));
    case 'column':
      pieces.push(numberOf(chunk));
      return true;
    case 'value': {
      const { value, encoder } = chunk as Param;
      pieces.push(-numberOf(encoder));
      values.push(value);
      return isPlain(value);
    }
    case 'other':
      return false;
  }
};

/** The shape of parts of a query; null where it cannot be told. */
export const shapeOf = (parts: SQLChunk[]): Shape | null => {
  const pieces: Piece[] = [];
  const values: unknown[] = [];
  return take(parts, pieces, values) ? { name: JSON.stringify(pieces), values } : null;
};

/** A condition with a place in the stead of each of its values, in the order of its shape: `v0`, `v1`, … */
export const withPlaces = (condition: SQL): SQL => {
  let places = 0;
  const put = (chunk: SQLChunk): SQLChunk => {
    if (Array.isArray(chunk)) return chunk.map(put);
    if (is(chunk, SQL)) return new SQL(chunk.queryChunks.map(put));
    if (is(chunk, Param)) return new Param(sql.placeholder(`v${places++}`), chunk.encoder);
    return chunk;
  };
  return put(condition) as SQL;
};

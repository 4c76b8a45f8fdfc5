import { and, eq, inArray, isNull, ne, sql, type SQL } from '@payloadcms/db-sqlite/drizzle';
import { integer, sqliteTable, text } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { describe, expect, it } from 'vitest';
import { shapeOf, withPlaces } from './queryShape';

const essays = sqliteTable('essays', { title: text(), handle: text(), number: integer() });
const { title, handle, number } = essays;

const nameOf = (condition: SQL | undefined): string | undefined => shapeOf([condition])?.name;

describe('the shape of a condition', () => {
  it('is the same whatever the values, which it holds in their order', () => {
    const one = and(eq(title, 'a'), inArray(number, [1, 2]));
    const other = and(eq(title, 'b'), inArray(number, [3, 4]));
    expect(nameOf(one)).toBe(nameOf(other));
    expect(shapeOf([one])?.values).toEqual(['a', 1, 2]);
  });

  it.each<[string, SQL | undefined, SQL | undefined]>([
    ['column', isNull(title), isNull(handle)],
    ['operator', eq(title, 'a'), ne(title, 'a')],
    ['length of a list', inArray(number, [1]), inArray(number, [1, 2])],
    ['grouping', sql`${[title, [handle]]}`, sql`${[[title], handle]}`],
    ['text', sql.raw('1'), sql.raw('2')],
    ['text that looks like a list', sql.raw('true'), sql`${[]}`],
    ['encoder of a value', sql`${sql.param('1', number)}`, sql`${sql.param('1', title)}`],
    ['presence', undefined, eq(title, 'a')],
  ])('tells another %s', (_, one, other) => {
    expect(nameOf(one)).toBeDefined();
    expect(nameOf(other)).toBeDefined();
    expect(nameOf(one)).not.toBe(nameOf(other));
  });

  it('does not confuse a column or a value with text that says its number', () => {
    const columns = [sql`${title}`, sql`${handle}`, sql`${number}`].map(nameOf);
    const texts = Array.from({ length: 60 }, (_, at) => nameOf(sql.raw(String(at - 30))));
    expect(columns.filter((name) => texts.includes(name))).toEqual([]);
  });

  it.each<[string, SQL]>([
    ['nothing', sql`${sql.param(null, title)}`],
    ['a query in the place of a value', sql`${sql.param(sql`1`, title)}`],
    ['a place', sql`${sql.param(sql.placeholder('x'), title)}`],
    ['a value without an encoder', sql`${5}`],
    ['a table', sql`${essays}`],
    ['values written out', sql`${title} = ${sql.param(1)}`.inlineParams()],
  ])('is not told where a condition holds %s', (_, condition) => {
    expect(shapeOf([condition])).toBeNull();
    expect(shapeOf([and(eq(title, 'a'), condition)])).toBeNull();
  });
});

describe('a condition with places', () => {
  it('holds none of its values, and a place for each', () => {
    const chunks = JSON.stringify(
      withPlaces(and(eq(title, 'Fener'), inArray(number, [404]))!).queryChunks,
      (key, value: unknown) => (key === 'table' ? undefined : value),
    );
    expect(chunks).not.toMatch(/Fener|404/);
    expect(chunks.match(/"name":"v\d"/g)).toEqual(['"name":"v0"', '"name":"v1"']);
  });
});

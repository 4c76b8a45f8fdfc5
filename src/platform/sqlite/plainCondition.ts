import type { Where, WhereField } from 'payload';
import type { PlainColumn, PlainColumns } from './plainColumns';

/** SQL with a `?` for each value, and the values in their order. */
export type PlainCondition = { sql: string; values: (string | number)[] };

const SIGNS: Record<string, string> = {
  equals: '=',
  less_than: '<',
  less_than_equal: '<=',
  greater_than: '>',
  greater_than_equal: '>=',
};

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Whether Payload would hand a value on as it is: it reads others as a number, an instant or nothing. */
const isOf = ({ holds }: PlainColumn, value: unknown): value is string | number => {
  if (holds === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (typeof value !== 'string' || holds === 'other') return false;
  return holds === 'day' ? INSTANT.test(value) : value !== 'null';
};

const nameOf = ({ column }: PlainColumn): string => `"${column.name}"`;

const compared = (column: PlainColumn, tests: WhereField): PlainCondition | null => {
  const entries = Object.entries(tests);
  if (entries.length === 0) return null;
  const values: (string | number)[] = [];
  const parts: string[] = [];
  for (const [operator, value] of entries) {
    const list: unknown[] = operator === 'in' && Array.isArray(value) ? value : [value];
    if (list.length === 0 || !list.every((one) => isOf(column, one))) return null;
    if (operator === 'in') parts.push(`${nameOf(column)} in (${list.map(() => '?').join(', ')})`);
    else if (SIGNS[operator]) parts.push(`${nameOf(column)} ${SIGNS[operator]} ?`);
    else return null;
    values.push(...list);
  }
  return { sql: parts.join(' and '), values };
};

const joined = (conditions: Where[], by: 'and' | 'or', columns: PlainColumns): PlainCondition | null => {
  const parts = conditions.map((one) => plainCondition(one, columns));
  if (parts.length === 0 || !parts.every((part) => part !== null)) return null;
  const said = parts.filter(({ sql }) => sql !== '');
  return { sql: said.map(({ sql }) => `(${sql})`).join(` ${by} `), values: said.flatMap(({ values }) => values) };
};

/**
 * A condition of Payload's on a collection's own table as SQL, empty where it asks for nothing; null where it asks
 * something whose meaning is not known here.
 */
export const plainCondition = (where: Where, columns: PlainColumns): PlainCondition | null => {
  const entries = Object.entries(where);
  if (entries.length === 0) return { sql: '', values: [] };
  const [[name, test] = ['', undefined], ...more] = entries;
  if (more.length > 0) {
    if (entries.some(([key]) => key === 'and' || key === 'or')) return null;
    return joined(
      entries.map(([key, value]) => ({ [key]: value }) as Where),
      'and',
      columns,
    );
  }
  if (Array.isArray(test)) return name === 'and' || name === 'or' ? joined(test, name, columns) : null;
  const column = columns.get(name);
  return column && test ? compared(column, test) : null;
};

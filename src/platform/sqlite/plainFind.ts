import type { Column } from '@payloadcms/db-sqlite/drizzle';
import type { BaseDatabaseAdapter, FindArgs, SelectType } from 'payload';
import { plainColumnsOf, type PlainColumn, type PlainColumns } from './plainColumns';
import { plainCondition } from './plainCondition';

type Adapter = Pick<BaseDatabaseAdapter, 'find' | 'payload'> & {
  tables: Record<string, Record<string, Column>>;
  tableNameMap: Map<string, string>;
};

/** Reads rows, each as its values in the order of the columns. */
export type ReadRows = (sql: string, values: (string | number)[]) => unknown[][];

type Document = Record<string, unknown> & { id: string };

/** The columns that a selection names, the id first; null where it names something that is not one column. */
const selected = (select: SelectType, columns: PlainColumns, within = ''): PlainColumn[] | null => {
  const found = within === '' ? [columns.get('id')] : [];
  for (const [name, chosen] of Object.entries(select)) {
    const path = within + name;
    if (name === 'id' || chosen === false) return null;
    if (chosen === true) found.push(columns.get(path));
    else found.push(...(selected(chosen, columns, `${path}.`) ?? [undefined]));
  }
  return found.every((one) => one !== undefined) ? found : null;
};

const valueOf = ({ column, holds }: PlainColumn, stored: unknown): unknown => {
  if (stored === null) return null;
  const value: unknown = column.mapFromDriverValue(typeof stored === 'bigint' ? Number(stored) : stored);
  return holds === 'day' ? new Date(value as string).toISOString() : value;
};

const documentOf = (columns: PlainColumn[], row: unknown[]): Document => {
  const document: Record<string, unknown> = {};
  columns.forEach((column, at) => {
    const { path } = column;
    const last = path.length - 1;
    let place = document;
    for (let depth = 0; depth < last; depth += 1) {
      place = (place[path[depth]!] ??= {}) as Record<string, unknown>;
    }
    place[path[last]!] = valueOf(column, row[at]);
  });
  return document as Document;
};

/** As Payload orders rows: by what is asked, then the latest made first. */
const orderOf = (sort: FindArgs['sort'], columns: PlainColumns): string | null => {
  const asked = sort === undefined ? [] : [sort].flat();
  const all = asked.some((one) => /^-?createdAt$/.test(one)) ? asked : [...asked, '-createdAt'];
  const parts = all.map((one) => {
    const column = columns.get(one.replace(/^-/, ''));
    return column && `"${column.column.name}" ${one.startsWith('-') ? 'desc' : 'asc'}`;
  });
  return parts.every((part) => part !== undefined) ? parts.join(', ') : null;
};

/**
 * Answers a question to a collection's own table, outside of transactions, with one statement and nothing between it and
 * the rows. Payload's own way, by drizzle, looks through every field of the collection three times and made up most of an
 * article's query (docs/decisions/008-reading-rows.md). What is not such a question goes the stock way. `readRows`
 * keeps the statements it has prepared.
 */
export const findPlainly = (adapter: Adapter, readRows: ReadRows): void => {
  const stock = adapter.find;
  const known = new Map<string, { table: string; columns: PlainColumns }>();
  const chosen = new WeakMap<SelectType, PlainColumn[] | null>();

  const tableOf = (collection: string) => {
    const found = known.get(collection);
    if (found) return found;
    const table = adapter.tableNameMap.get(collection.replaceAll('-', '_')) ?? '';
    const { flattenedFields } = adapter.payload.collections[collection as FindArgs['collection']].config;
    const made = { table, columns: plainColumnsOf(flattenedFields, adapter.tables[table] ?? {}) };
    known.set(collection, made);
    return made;
  };

  const selection = (select: SelectType, columns: PlainColumns): PlainColumn[] | null => {
    const found = chosen.get(select);
    if (found !== undefined) return found;
    const made = selected(select, columns);
    chosen.set(select, made);
    return made;
  };

  const answer = (question: FindArgs): Document[] | null => {
    const { collection, select, where = {}, limit = 0, page = 1, pagination, joins, req, draftsEnabled } = question;
    if (!select || pagination !== false || joins || req || draftsEnabled) return null;
    const { table, columns } = tableOf(collection);
    const picked = selection(select, columns);
    const sort = question.sort ?? adapter.payload.collections[collection].config.defaultSort;
    const [condition, order] = [plainCondition(where, columns), orderOf(sort, columns)];
    if (!picked || !condition || order === null) return null;
    const { sql, values } = condition;
    const names = picked.map(({ column }) => `"${column.name}"`).join(', ');
    const part = limit === 0 ? '' : ' limit ? offset ?';
    const text = `select ${names} from "${table}"${sql && ` where ${sql}`} order by ${order}${part}`;
    const rows = readRows(text, limit === 0 ? values : [...values, limit, (page - 1) * limit]);
    return rows.map((row) => documentOf(picked, row));
  };

  adapter.find = (async (question: FindArgs) => {
    const docs = answer(question);
    if (!docs) return stock.call(adapter, question);
    const { limit, page = 1 } = question;
    return {
      docs,
      hasNextPage: false,
      hasPrevPage: false,
      limit,
      nextPage: null,
      page,
      pagingCounter: 1,
      prevPage: null,
      totalDocs: docs.length,
      totalPages: 1,
    };
  }) as BaseDatabaseAdapter['find'];
};

import type { sqliteAdapter } from '@payloadcms/db-sqlite';

type SchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['beforeSchemaInit']>[number];

/** The part of the adapter that its hooks are given and its types leave out. */
type Tables = Record<
  string,
  { name: string; columns: object; indexes?: Record<string, { name: string; on: string[] }> }
>;

/**
 * Gives each table of versions an index of parent and `latest` together. Payload asks for both at once and indexes each
 * alone; SQLite, which has no statistics here, then reads the latest version of every document there is, at each save.
 */
export const indexLatestVersions: SchemaHook = (args) => {
  const { adapter } = args as unknown as { adapter: { rawTables: Tables } };
  for (const table of Object.values(adapter.rawTables)) {
    if (!('parent' in table.columns && 'latest' in table.columns)) continue;
    const name = `${table.name}_parent_latest_idx`;
    table.indexes = { ...table.indexes, [name]: { name, on: ['parent', 'latest'] } };
  }
  return args.schema;
};

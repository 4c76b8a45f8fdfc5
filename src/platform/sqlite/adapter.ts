import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload';
import { prepareFolder } from '../folder';
import { installTransactions } from '../transactions';
import { indexLatestVersions } from './latestVersions';
import { findPlainly } from './plainFind';
import { proveCommitFailureSurfaces } from './selfTest';
import { openSingleWriter, type SingleWriter } from './singleWriter';
import { beginSqlite, type SqliteSession } from './transactions';

type Options = { url: string; migrationDir: string; migrations?: Migration[] };

/** Payload's types name only the part of its adapter that all databases share. */
type Adapter = BaseDatabaseAdapter &
  Pick<SQLiteAdapter, 'drizzle' | 'initializing' | 'tables' | 'tableNameMap'> & {
    client?: SingleWriter;
    sessions: Record<string, SqliteSession>;
  };

const guard = (adapter: Adapter, { url, migrations }: Options): Adapter => {
  const { connect, destroy } = adapter;

  installTransactions(adapter, async () => {
    await adapter.initializing;
    return beginSqlite(adapter.drizzle);
  });

  adapter.connect = async (options) => {
    prepareFolder('DATABASE_URL', dirname(fileURLToPath(url)));
    const client = (adapter.client ??= await openSingleWriter({ url }));
    await connect?.call(adapter, options);
    findPlainly(adapter, client.rows);
    await proveCommitFailureSurfaces(adapter);
    // Payload runs them under NODE_ENV=production alone. Tables are rebuilt by dropping the old one, which would
    // take the rows that refer to it along: the generated PRAGMA has no effect inside a transaction.
    if (migrations) await client.withoutForeignKeys(() => adapter.migrate({ migrations }));
  };

  adapter.destroy = async () => {
    await destroy?.call(adapter);
    await adapter.client?.end();
    delete adapter.client;
  };

  return adapter;
};

/** Payload's SQLite adapter, made safe: see `singleWriter`, `transactions` and `selfTest`. */
export const sqliteDatabase = (options: Options): DatabaseAdapterObj => {
  const stock = sqliteAdapter({
    client: { url: options.url },
    idType: 'uuid',
    push: false,
    migrationDir: options.migrationDir,
    transactionOptions: { behavior: 'immediate' },
    beforeSchemaInit: [indexLatestVersions],
  });
  return {
    ...stock,
    init: (args) => guard(stock.init(args) as unknown as Adapter, options) as ReturnType<DatabaseAdapterObj['init']>,
  };
};

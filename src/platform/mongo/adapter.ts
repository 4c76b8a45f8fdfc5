import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload';
import { installTransactions } from '../transactions';
import { buildIndexes } from './indexes';
import { proveTransactions } from './proveTransactions';
import { beginMongo, TRANSACTION_OPTIONS } from './transactions';

type Options = { url: string; migrationDir: string; migrations?: Migration[] };
type Adapter = BaseDatabaseAdapter & Pick<MongooseAdapter, 'connection'>;

/** A reader or an editor gets an answer within seconds when no primary can be reached. */
const CONNECT_OPTIONS = {
  serverSelectionTimeoutMS: 4_000,
  autoIndex: false,
  autoCreate: false,
  readPreference: 'primary',
  readConcern: TRANSACTION_OPTIONS.readConcern,
  writeConcern: TRANSACTION_OPTIONS.writeConcern,
} as const;

const guard = (adapter: Adapter, { migrations }: Options): Adapter => {
  const { connect, find } = adapter;

  // Payload's adapter skips nothing where it need not count; SQLite's does, and so may a caller who knows the count.
  adapter.find = ((args) => {
    const skips = args.pagination === false && (args.page ?? 1) > 1;
    return find.call(adapter, skips ? { ...args, pagination: true } : args);
  }) as typeof find;

  installTransactions(adapter, async () => beginMongo(adapter.connection.getClient()));
  const { beginTransaction } = adapter;

  adapter.connect = async (options) => {
    await connect?.call(adapter, options);
    // Payload turns transactions off where the address names no replica set; the server itself is asked below.
    adapter.beginTransaction = beginTransaction;
    await proveTransactions(adapter.connection.getClient());
    await buildIndexes(Object.values(adapter.connection.models));
    if (migrations) await adapter.migrate({ migrations });
  };
  return adapter;
};

/** Payload's MongoDB adapter with transactions, awaited indexes and answers in bounded time. */
export const mongoDatabase = (options: Options): DatabaseAdapterObj => {
  const stock = mongooseAdapter({
    url: options.url,
    migrationDir: options.migrationDir,
    connectOptions: CONNECT_OPTIONS,
    transactionOptions: TRANSACTION_OPTIONS,
  });
  return {
    ...stock,
    init: (args) => guard(stock.init(args) as unknown as Adapter, options) as ReturnType<DatabaseAdapterObj['init']>,
  };
};

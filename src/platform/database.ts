import type { DatabaseAdapterObj, Migration } from 'payload';
import { watchCommitted } from './committed';
import { databaseKind } from './databaseUrl';
import type { Env } from './env';
import { ownDataFolder, type Ownership } from './sqlite/ownership';

/** The collection whose rows are handed on after COMMIT; see `onCommitted`. */
export const OUTBOX = 'outbox';

type Migrations = { sqlite?: Migration[]; mongodb?: Migration[] };

const stockAdapter = async (url: string, { sqlite, mongodb }: Migrations): Promise<DatabaseAdapterObj> => {
  if (databaseKind(url) === 'mongodb') {
    const { mongoDatabase } = await import('./mongo/adapter');
    return mongoDatabase({ url, migrationDir: 'src/migrations/mongodb', migrations: mongodb });
  }
  const { sqliteDatabase } = await import('./sqlite/adapter');
  return sqliteDatabase({ url, migrationDir: 'src/migrations/sqlite', migrations: sqlite });
};

/**
 * The database that `DATABASE_URL` names, as Payload's configuration takes it; nothing else in the code knows which.
 * Migrations given here run at every connection, under any NODE_ENV. Only the adapter that is used is loaded.
 */
export const databaseAdapter = async (
  env: Pick<Env, 'databaseUrl'>,
  migrations: Migrations = {},
): Promise<DatabaseAdapterObj> => {
  const stock = await stockAdapter(env.databaseUrl, migrations);
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args);
      watchCommitted(adapter, OUTBOX, (err) =>
        args.payload.logger.error({ err, msg: 'A committed row was not handed on' }),
      );
      return adapter;
    },
  };
};

/**
 * Makes this process the only one on its data folder where the database demands it: SQLite has one instance, MongoDB
 * any number.
 * @throws DataFolderOwned when another process keeps it for longer than `waitMs`.
 */
export const ownDatabase = (
  env: Pick<Env, 'databaseUrl' | 'dataDir'>,
  options?: { waitMs?: number },
): Promise<Ownership> =>
  databaseKind(env.databaseUrl) === 'mongodb'
    ? Promise.resolve({ release: () => undefined })
    : ownDataFolder(env.dataDir, options);

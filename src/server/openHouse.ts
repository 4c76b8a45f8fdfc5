import { getPayload, type Payload } from 'payload';
import { ownDatabase } from '../platform/database';
import type { Env } from '../platform/env';
import type { Ownership } from '../platform/sqlite/ownership';
import { found, type Founded } from './found';
import { shareConfig } from './sharedConfig';

export type OpenHouse = { payload: Payload; ownership: Ownership; founded: Founded };

/**
 * Opens the database as its one owner (SQLite) or one of many (MongoDB), migrated, with what every house has: a
 * series and an administrator.
 * @throws DataFolderOwned, NoTransactions, UniqueIndexMissing: the start must end with their sentence.
 */
export const openHouse = async (env: Env, options: { waitMs?: number } = {}): Promise<OpenHouse> => {
  const ownership = await ownDatabase(env, options);
  try {
    const { default: config } = await import('../../payload.config');
    shareConfig(config);
    const payload = await getPayload({ config, disableOnInit: true });
    return { payload, ownership, founded: await found(payload, env) };
  } catch (error) {
    ownership.release();
    throw error;
  }
};

/** Closes the database, then lets the data folder go. */
export const closeHouse = async ({ payload, ownership }: OpenHouse): Promise<void> => {
  await payload.destroy();
  ownership.release();
};

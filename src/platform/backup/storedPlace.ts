import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Payload } from 'payload';
import { databaseKind } from '../databaseUrl';
import type { Env } from '../env';
import type { Connection } from '../mongo/dump';
import { isEmptyMongo, loadCollections } from '../mongo/load';
import { DATABASE_FILE, DUMP_FOLDER, FILE_FOLDERS } from './copyStored';
import { filesUnder } from './filesUnder';
import { moveFile } from './moveFile';

/** Where a copy may be put back. */
export type StoredPlace = {
  /** Whether nothing is stored there yet: no database, no document, no file. */
  isEmpty(): Promise<boolean>;
  /** Puts a copy in place, the database last. What it throws leaves the place as empty as it was. */
  put(folder: string): Promise<void>;
};

const sqlite = (databaseUrl: string): StoredPlace => {
  const file = fileURLToPath(databaseUrl);
  return {
    isEmpty: () => Promise.resolve(!existsSync(file) && !existsSync(`${file}-wal`)),
    put: (folder) => moveFile(join(folder, DATABASE_FILE), file),
  };
};

const mongo = (db: Payload['db']): StoredPlace => {
  const { connection } = db as unknown as { connection: Connection };
  return {
    isEmpty: () => isEmptyMongo(connection),
    put: (folder) => loadCollections(connection, join(folder, DUMP_FOLDER)),
  };
};

/**
 * The place that the settings name.
 * @param connect opens MongoDB, with its indexes; it is not called for SQLite, whose file must not exist yet.
 */
export const storedPlace = async (
  { databaseUrl, dataDir }: Pick<Env, 'databaseUrl' | 'dataDir'>,
  connect: () => Promise<Payload['db']>,
): Promise<StoredPlace> => {
  const database = databaseKind(databaseUrl) === 'sqlite' ? sqlite(databaseUrl) : mongo(await connect());
  const filesIn = async (place: string): Promise<string[]> => {
    const found = await Promise.all(
      FILE_FOLDERS.map(async (name) => (await filesUnder(join(place, name))).map((file) => join(name, file))),
    );
    return found.flat();
  };
  return {
    isEmpty: async () => (await database.isEmpty()) && (await filesIn(dataDir)).length === 0,
    put: async (folder) => {
      const files = await filesIn(folder);
      try {
        for (const file of files) await moveFile(join(folder, file), join(dataDir, file));
        await database.put(folder);
      } catch (error) {
        for (const file of files) await rm(join(dataDir, file), { force: true });
        throw error;
      }
    },
  };
};

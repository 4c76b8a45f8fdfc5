import { join } from 'node:path';
import type { Payload } from 'payload';
import { databaseKind } from '../databaseUrl';
import type { Env } from '../env';
import { dumpCollections, type Connection } from '../mongo/dump';
import type { MongoSession } from '../mongo/transactions';
import { retryTransient } from '../retryTransient';
import { copyDatabase } from '../sqlite/copyDatabase';
import { keepFiles } from './keepFiles';

/** The name of an SQLite database inside a copy; MongoDB's collections stand in `dump/<collection>.ejson`. */
export const DATABASE_FILE = 'dipnot.db';
export const DUMP_FOLDER = 'dump';
export const MEDIA_FOLDER = 'media';
/** Folders of the data folder whose files a copy keeps: pictures, files editions came from, and what rights holders wrote. */
export const FILE_FOLDERS = [MEDIA_FOLDER, 'manuscripts', 'permission-letters'];

type Place = Pick<Env, 'databaseUrl' | 'dataDir'>;
type Mongo = { connection: Connection; sessions: Record<string, MongoSession> };

const copyIn = async (db: Payload['db'], { databaseUrl }: Place, id: string, folder: string): Promise<void> => {
  if (databaseKind(databaseUrl) === 'sqlite') return copyDatabase(databaseUrl, join(folder, DATABASE_FILE));
  const { connection, sessions } = db as unknown as Mongo;
  const session = sessions[id];
  if (session === undefined) throw new Error('The dump has no transaction to read in');
  await dumpCollections(connection, session, join(folder, DUMP_FOLDER));
};

/**
 * Copies everything that is stored, as it stands at one moment, into a folder inside the data folder: the database,
 * the media, the manuscripts and the letters of permission.
 *
 * One transaction lasts as long as the copy. On SQLite it keeps writers waiting (readers go on), so that no file is
 * deleted between the row that names it and the copy; on MongoDB it is the one moment that all reads see. There,
 * files come and go meanwhile: they are kept before and once more after, since a file is there before its row.
 */
export const copyStored = (db: Payload['db'], place: Place, folder: string): Promise<void> =>
  retryTransient(async () => {
    const keepAll = async (): Promise<void> => {
      for (const name of FILE_FOLDERS) await keepFiles(join(place.dataDir, name), join(folder, name));
    };
    const id = String(await db.beginTransaction());
    try {
      await keepAll();
      await copyIn(db, place, id, folder);
      await keepAll();
      await db.commitTransaction(id);
    } catch (error) {
      await db.rollbackTransaction(id);
      throw error;
    }
  });

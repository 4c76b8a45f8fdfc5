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
 * Copies everything that is stored, as it stands at one moment, into a folder inside the data folder: the database and
 * the media.
 *
 * One transaction lasts as long as the copy. On SQLite it keeps writers waiting (readers go on), so that no picture is
 * deleted between the row that names it and the copy; on MongoDB it is the one moment that all reads see. There,
 * pictures come and go meanwhile: they are kept before and once more after, since a picture is there before its row.
 */
export const copyStored = (db: Payload['db'], place: Place, folder: string): Promise<void> =>
  retryTransient(async () => {
    const keepMedia = () => keepFiles(join(place.dataDir, MEDIA_FOLDER), join(folder, MEDIA_FOLDER));
    const id = String(await db.beginTransaction());
    try {
      await keepMedia();
      await copyIn(db, place, id, folder);
      await keepMedia();
      await db.commitTransaction(id);
    } catch (error) {
      await db.rollbackTransaction(id);
      throw error;
    }
  });

import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Connection } from './dump';

type Document = Record<string, unknown>;

const AT_ONCE = 200;

/** Whether the database holds no document at all; empty collections do not count. */
export const isEmptyMongo = async (connection: Connection): Promise<boolean> => {
  const database = connection.getClient().db();
  for (const { name } of await database.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()) {
    if (!name.startsWith('system.') && (await database.collection(name).findOne({}))) return false;
  }
  return true;
};

const loadCollection = async (connection: Connection, path: string): Promise<void> => {
  const { EJSON } = connection.base.mongo.BSON;
  const collection = connection.getClient().db().collection(basename(path, '.ejson'));
  let batch: Document[] = [];
  const insert = async (): Promise<void> => {
    if (batch.length > 0) await collection.insertMany(batch);
    batch = [];
  };
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    batch.push(EJSON.parse(line, { relaxed: false }) as Document);
    if (batch.length >= AT_ONCE) await insert();
  }
  await insert();
};

/**
 * Loads what `dumpCollections` wrote into a database that holds no document.
 * @throws what the server refused; the database is empty again then.
 */
export const loadCollections = async (connection: Connection, folder: string): Promise<void> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ejson'));
  try {
    for (const file of files) await loadCollection(connection, join(folder, file));
  } catch (error) {
    const database = connection.getClient().db();
    for (const file of files) await database.collection(basename(file, '.ejson')).deleteMany({});
    throw error;
  }
};

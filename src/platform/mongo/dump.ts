import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { MongoSession } from './transactions';

export type Connection = MongooseAdapter['connection'];

/** Numbers keep the type they are stored with: 5 as an integer and 5 as a double are the same in JavaScript alone. */
const AS_STORED = { promoteValues: false } as const;

const namesOf = (connection: Connection): string[] =>
  Object.values(connection.models).map(({ collection }) => collection.collectionName);

/**
 * Writes every collection of the product into `<collection>.ejson`, one document a line in MongoDB Extended JSON v2
 * (canonical). All is read in the transaction of `session`, so it is of one moment.
 */
export const dumpCollections = async (connection: Connection, session: MongoSession, folder: string): Promise<void> => {
  const { EJSON } = connection.base.mongo.BSON;
  await mkdir(folder, { recursive: true });
  for (const name of namesOf(connection)) {
    const documents = connection
      .getClient()
      .db()
      .collection(name)
      .find({}, { session, ...AS_STORED });
    const lines = async function* (): AsyncGenerator<string> {
      for await (const document of documents) yield `${EJSON.stringify(document, { relaxed: false })}\n`;
    };
    await pipeline(lines, createWriteStream(join(folder, `${name}.ejson`)));
  }
};

import { randomUUID } from 'node:crypto';
import { beginMongo, type MongoClient } from './transactions';

/** This MongoDB takes no transactions, or does not undo them: it is no replica set. */
export class NoTransactions extends Error {
  override readonly name = 'NoTransactions';

  constructor(cause?: unknown) {
    super('This MongoDB has no working transactions; it must be a replica set', { cause });
  }
}

/** "Transaction numbers are only allowed on a replica set member or mongos", and an unknown command. */
const REFUSED = new Set<unknown>([20, 59, 263]);

const isRefusal = (error: unknown): boolean => error instanceof Error && 'code' in error && REFUSED.has(error.code);

/**
 * Writes a document in a transaction of its own collection, rolls it back and sees it gone. Addresses do not tell
 * whether that works; the server does.
 * @throws NoTransactions when it does not; any other error as it comes.
 */
export const proveTransactions = async (client: MongoClient): Promise<void> => {
  const scratch = client.db().collection(`transaction_self_test_${randomUUID()}`);
  await client.db().createCollection(scratch.collectionName);
  try {
    const work = beginMongo(client);
    try {
      await scratch.insertOne({}, { session: work.session });
    } finally {
      await work.rollback().catch(() => undefined);
    }
    if ((await scratch.countDocuments()) > 0) throw new NoTransactions();
  } catch (error) {
    throw isRefusal(error) ? new NoTransactions(error) : error;
  } finally {
    await scratch.drop();
  }
};

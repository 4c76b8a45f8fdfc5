import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { isCommitUnknown, retryTransient } from '../retryTransient';
import type { Work } from '../transactions';

export type MongoClient = ReturnType<MongooseAdapter['connection']['getClient']>;
export type MongoSession = ReturnType<MongoClient['startSession']>;

/** Acknowledged by most members and read from what most members hold; transactions must read from the primary. */
export const TRANSACTION_OPTIONS = {
  readPreference: 'primary',
  readConcern: { level: 'majority' },
  writeConcern: { w: 'majority' },
} as const;

/** Begins a transaction. Its commit is sent again while its result is unknown, which the server allows. */
export const beginMongo = (client: MongoClient): Work<MongoSession> => {
  const session = client.startSession();
  session.startTransaction(TRANSACTION_OPTIONS);
  const end = (): Promise<void> => session.endSession().catch(() => undefined);
  return {
    session,
    commit: () => retryTransient(() => session.commitTransaction(), { again: isCommitUnknown }).finally(end),
    rollback: () => session.abortTransaction().finally(end),
  };
};

import { randomUUID } from 'node:crypto';
import type { BaseDatabaseAdapter } from 'payload';

/** One open transaction: what the adapter's operations use, and its two ends. */
export type Work<Session> = { session: Session; commit(): Promise<void>; rollback(): Promise<void> };

/** The transaction was rolled back, or is over; nothing more may be read, written or committed in it. */
export class TransactionEnded extends Error {
  override readonly name = 'TransactionEnded';
  override readonly message = 'The transaction has already ended';
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/**
 * What the adapters' operations look a session up in. Stock Payload falls back to the plain connection when a
 * transaction is gone, and writes outside any; here the look-up throws instead.
 */
const sessionsOf = <Session>(open: Map<string, Work<Session>>): Record<string, Session> =>
  new Proxy<Record<string, Session>>(
    {},
    {
      get: (_, id) => {
        const work = typeof id === 'string' ? open.get(id) : undefined;
        if (work === undefined && typeof id === 'string' && UUID.test(id)) throw new TransactionEnded();
        return work?.session;
      },
      deleteProperty: () => {
        throw new TransactionEnded();
      },
    },
  );

type Transactional = Pick<BaseDatabaseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'> & {
  sessions?: unknown;
};

/**
 * Replaces an adapter's transactions. A failed COMMIT rejects (stock Payload swallows it and reports the document as
 * saved); so does the commit of a transaction that a nested operation has rolled back meanwhile, which stock Payload
 * passes over in silence.
 */
export const installTransactions = <Session>(adapter: Transactional, begin: () => Promise<Work<Session>>): void => {
  const open = new Map<string, Work<Session>>();

  const take = async (incoming: unknown): Promise<Work<Session> | undefined> => {
    const id = String(await incoming);
    const work = open.get(id);
    open.delete(id);
    return work;
  };

  adapter.sessions = sessionsOf(open);

  adapter.beginTransaction = async () => {
    const id = randomUUID();
    open.set(id, await begin());
    return id;
  };

  adapter.commitTransaction = async (incoming) => {
    const work = await take(incoming);
    if (work === undefined) throw new TransactionEnded();
    await work.commit();
  };

  adapter.rollbackTransaction = async (incoming) => {
    const work = await take(incoming);
    await work?.rollback();
  };
};

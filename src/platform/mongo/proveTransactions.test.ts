import { describe, expect, it } from 'vitest';
import { NoTransactions, proveTransactions } from './proveTransactions';
import type { MongoClient } from './transactions';

/** A server with one document's worth of memory. */
const server = ({ undoes, refusal }: { undoes: boolean; refusal?: unknown }) => {
  const state = { documents: 0, dropped: false };
  const collection = {
    collectionName: 'scratch',
    insertOne: () => {
      if (refusal !== undefined) return Promise.reject(refusal);
      state.documents += 1;
      return Promise.resolve();
    },
    countDocuments: () => Promise.resolve(state.documents),
    drop: () => Promise.resolve((state.dropped = true)),
  };
  const session = {
    startTransaction: () => undefined,
    abortTransaction: () => {
      if (undoes) state.documents = 0;
      return Promise.resolve();
    },
    endSession: () => Promise.resolve(),
  };
  const db = { collection: () => collection, createCollection: () => Promise.resolve() };
  return { state, client: { db: () => db, startSession: () => session } as unknown as MongoClient };
};

describe('proveTransactions', () => {
  it('is content with a server that undoes, and cleans up', async () => {
    const { client, state } = server({ undoes: true });
    await proveTransactions(client);
    expect(state).toEqual({ documents: 0, dropped: true });
  });

  it('finds out a server that takes transactions and does not undo them', async () => {
    const { client, state } = server({ undoes: false });
    await expect(proveTransactions(client)).rejects.toBeInstanceOf(NoTransactions);
    expect(state.dropped).toBe(true);
  });

  it('understands the refusal of a server that is no replica set', async () => {
    const refusal = Object.assign(new Error('Transaction numbers are only allowed on a replica set'), { code: 20 });
    await expect(proveTransactions(server({ undoes: true, refusal }).client)).rejects.toMatchObject({
      name: 'NoTransactions',
      cause: refusal,
    });
  });

  it('does not take a lost connection for an answer', async () => {
    const refusal = new Error('connection closed');
    await expect(proveTransactions(server({ undoes: true, refusal }).client)).rejects.toBe(refusal);
  });
});

import { join } from 'node:path';
import { sql, sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { BaseDatabaseAdapter, Payload } from 'payload';
import { afterEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/testDatabase';
import { tinyPayload } from '../../testing/tinyPayload';
import { databaseAdapter } from '../database';
import { fileUrl } from '../databaseUrl';
import { TransactionEnded } from '../transactions';
import { CommitFailureHidden, proveCommitFailureSurfaces } from './selfTest';
import type { SqliteSession } from './transactions';

type Adapter = BaseDatabaseAdapter & Pick<SQLiteAdapter, 'client'> & { sessions: Record<string, SqliteSession> };

let payload: Payload;

afterEach(() => payload.destroy());

const newFile = (): string => fileUrl(join(temporaryFolder(), 'dipnot.db'));

const ours = async (): Promise<Adapter> => {
  payload = await tinyPayload(await databaseAdapter({ databaseUrl: newFile() }));
  return payload.db as unknown as Adapter;
};

const stock = async (): Promise<Adapter> => {
  const database = sqliteAdapter({ client: { url: newFile() }, wal: true, transactionOptions: {}, idType: 'uuid' });
  payload = await tinyPayload(database);
  return payload.db as unknown as Adapter;
};

/** Creates a row in a transaction that can never be stored. */
const doomed = async (adapter: Adapter): Promise<string> => {
  const id = String(await adapter.beginTransaction());
  await adapter.create({ collection: 'outbox', data: { tag: 'lost' }, req: { transactionID: id } as never });
  const db = adapter.sessions[id]?.db;
  await db?.run(sql`PRAGMA defer_foreign_keys = ON`);
  await db?.run(sql`INSERT INTO essays_notes (_order, _parent_id, id) VALUES (1, 'nobody', 'x')`);
  return id;
};

const tables = async (adapter: Adapter): Promise<unknown[]> =>
  (await adapter.client.execute('SELECT name FROM sqlite_schema')).rows.map((row) => row[0]);

const rows = async (adapter: Adapter): Promise<unknown> =>
  (await adapter.client.execute('SELECT count(*) FROM outbox')).rows[0]?.[0];

describe('a COMMIT that fails', () => {
  it('reaches the writer, ends the transaction and leaves the database writable', async () => {
    const adapter = await ours();
    const id = await doomed(adapter);
    await expect(adapter.commitTransaction(id)).rejects.toThrow('FOREIGN KEY');
    expect(() => adapter.sessions[id]).toThrow(TransactionEnded);
    expect(await rows(adapter)).toBe(0);
    await adapter.create({ collection: 'outbox', data: { tag: 'next' } });
    expect(await rows(adapter)).toBe(1);
  });

  it('is passed over in silence by the stock adapter', async () => {
    const adapter = await stock();
    await expect(adapter.commitTransaction(await doomed(adapter))).resolves.toBeUndefined();
    expect(await rows(adapter)).toBe(0);
  });
});

describe('the self-test', () => {
  it('passes, and leaves no trace', async () => {
    const adapter = await ours();
    const before = await tables(adapter);
    await expect(proveCommitFailureSurfaces(adapter)).resolves.toBeUndefined();
    expect(await tables(adapter)).toEqual(before);
  });

  it('stops the start where a failure would stay hidden', async () => {
    await expect(proveCommitFailureSurfaces(await stock())).rejects.toBeInstanceOf(CommitFailureHidden);
  });

  it('stops the start where a commit stores nothing and says nothing', async () => {
    const adapter = await ours();
    const forgetful = {
      sessions: adapter.sessions,
      beginTransaction: adapter.beginTransaction,
      commitTransaction: adapter.rollbackTransaction,
      rollbackTransaction: adapter.rollbackTransaction,
    };
    await expect(proveCommitFailureSurfaces(forgetful)).rejects.toBeInstanceOf(CommitFailureHidden);
  });
});

import { sql } from '@payloadcms/db-sqlite';
import type { Migration, Payload } from 'payload';
import { afterEach, describe, expect, it } from 'vitest';
import { connected } from '../testing/mongo/mongoServer';
import { testDatabaseUrl } from '../testing/testDatabase';
import { tinyPayload } from '../testing/tinyPayload';
import { databaseAdapter } from './database';
import { UniqueIndexMissing } from './mongo/indexes';

const running: Payload[] = [];

afterEach(async () => {
  for (const payload of running.splice(0)) await payload.destroy();
});

const start = async (databaseUrl: string, migrations: { sqlite?: Migration[] } = {}): Promise<Payload> => {
  const push = migrations.sqlite === undefined;
  const payload = await tinyPayload(await databaseAdapter({ databaseUrl }, migrations), { push });
  running.push(payload);
  return payload;
};

const stop = async (payload: Payload): Promise<void> => {
  running.splice(running.indexOf(payload), 1);
  await payload.destroy();
};

const post = (payload: Payload, tag: string) => payload.db.create({ collection: 'outbox', data: { tag } });

const posts = async (payload: Payload): Promise<number> => (await payload.db.count({ collection: 'outbox' })).totalDocs;

describe('a database', () => {
  it('starts again on what it has stored', async () => {
    const url = testDatabaseUrl();
    const first = await start(url);
    await post(first, 'kept');
    await stop(first);
    expect(await posts(await start(url))).toBe(1);
  });

  it('goes on after a reload of the configuration', async () => {
    const payload = await start(testDatabaseUrl());
    await post(payload, 'before');
    await payload.db.destroy?.();
    await payload.db.init?.();
    await payload.db.connect?.({ hotReload: true });
    const id = await payload.db.beginTransaction();
    await payload.db.create({ collection: 'outbox', data: { tag: 'a' }, req: { transactionID: id } as never });
    await payload.db.commitTransaction(String(id));
    expect(await posts(payload)).toBe(2);
  });
});

if (process.env['TEST_DATABASE'] === 'mongodb') {
  describe('a MongoDB', () => {
    it('refuses to start over documents that break a unique index', async () => {
      const url = testDatabaseUrl();
      await connected(url, (client) =>
        client
          .db()
          .collection('essays')
          .insertMany([{ handle: 'twice' }, { handle: 'twice' }]),
      );
      await expect(start(url)).rejects.toBeInstanceOf(UniqueIndexMissing);
    });

    it('has a plain and a partial unique index for each unique declaration', async () => {
      const url = testDatabaseUrl();
      await start(url);
      const names = await connected(url, async (client) =>
        (await client.db().collection('essays').indexes()).map(({ name, unique }) => [name, unique === true]),
      );
      expect(names).toEqual(
        expect.arrayContaining([
          ['handle_1', false],
          ['handle_1_unique', true],
          ['language_1_number_1', false],
          ['language_1_number_1_unique', true],
        ]),
      );
    });

    it('leaves no trace of its self-test', async () => {
      const url = testDatabaseUrl();
      await start(url);
      const names = await connected(url, async (client) =>
        (await client.db().listCollections().toArray()).map(({ name }) => name),
      );
      expect(names.filter((name) => name.includes('self_test'))).toEqual([]);
    });

    it('gives up within seconds when nobody answers', async () => {
      const began = performance.now();
      await expect(start('mongodb://127.0.0.1:1/nobody')).rejects.toThrow('ECONNREFUSED');
      expect(performance.now() - began).toBeLessThan(10_000);
    });
  });
} else {
  describe('an SQLite database', () => {
    const CREATE = [
      'CREATE TABLE payload_migrations (id TEXT PRIMARY KEY, name TEXT, batch NUMERIC, updated_at TEXT, created_at TEXT)',
      'CREATE TABLE outbox (id TEXT PRIMARY KEY, tag TEXT, updated_at TEXT, created_at TEXT)',
    ];

    it('is migrated at every start, whatever NODE_ENV says, and once', async () => {
      const url = testDatabaseUrl();
      let runs = 0;
      const migration = {
        name: '1_first',
        up: async ({ db }: { db: { run(statement: unknown): Promise<unknown> } }) => {
          runs += 1;
          for (const statement of CREATE) await db.run(sql.raw(statement));
        },
        down: () => Promise.resolve(),
      } as unknown as Migration;
      const first = await start(url, { sqlite: [migration] });
      await post(first, 'stored');
      await stop(first);
      expect(await posts(await start(url, { sqlite: [migration] }))).toBe(1);
      expect(runs).toBe(1);
    });
  });
}

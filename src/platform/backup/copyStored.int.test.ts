import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, testDatabaseUrl } from '../../testing/testDatabase';
import { tinyPayload } from '../../testing/tinyPayload';
import { databaseAdapter } from '../database';
import { dumpCollections, type Connection } from '../mongo/dump';
import { loadCollections } from '../mongo/load';
import type { MongoSession } from '../mongo/transactions';
import { copyStored } from './copyStored';

let payload: Payload;
let place: { dataDir: string; databaseUrl: string };

beforeAll(async () => {
  place = { dataDir: temporaryFolder(), databaseUrl: testDatabaseUrl() };
  payload = await tinyPayload(await databaseAdapter(place));
});

afterAll(() => payload.destroy());

const aFolder = (): string => {
  const folder = join(place.dataDir, 'tmp', crypto.randomUUID());
  mkdirSync(folder, { recursive: true });
  return folder;
};

describe('copyStored', () => {
  it('keeps a picture that is deleted afterwards, and holds nothing open', async () => {
    mkdirSync(join(place.dataDir, 'media'));
    writeFileSync(join(place.dataDir, 'media/a.png'), 'picture');
    const folder = aFolder();
    await copyStored(payload.db, place, folder);
    rmSync(join(place.dataDir, 'media'), { recursive: true });
    expect(readFileSync(join(folder, 'media/a.png'), 'utf8')).toBe('picture');
    await payload.db.create({ collection: 'outbox', data: { tag: 'after' } });
    await copyStored(payload.db, place, aFolder());
  });

  it('lets writers in again after a copy that failed', async () => {
    const nowhere = join(place.dataDir, 'none', 'at-all');
    writeFileSync(join(place.dataDir, 'none'), 'a file');
    await expect(copyStored(payload.db, place, nowhere)).rejects.toThrow();
    await expect(payload.db.create({ collection: 'outbox', data: { tag: 'again' } })).resolves.toBeDefined();
  });
});

if (process.env['TEST_DATABASE'] === 'mongodb') {
  /** Mongoose puts names in the plural. */
  const OUTBOXES = 'outboxes';

  describe('a dump', () => {
    const parts = () => payload.db as unknown as { connection: Connection; sessions: Record<string, MongoSession> };
    const post = (tag: string) => payload.db.create({ collection: 'outbox', data: { tag } });

    it('does not see what was stored after its first read', async () => {
      await post('early');
      const { connection, sessions } = parts();
      const id = String(await payload.db.beginTransaction());
      const session = sessions[id] as MongoSession;
      await connection.getClient().db().collection(OUTBOXES).findOne({}, { session });
      await post('late');
      const folder = aFolder();
      await dumpCollections(connection, session, folder);
      await payload.db.commitTransaction(id);
      const dump = readFileSync(join(folder, `${OUTBOXES}.ejson`), 'utf8');
      expect(dump).toContain('early');
      expect(dump).not.toContain('late');
    });

    it('keeps the type of every value, and is taken back whole when it cannot be loaded', async () => {
      const { connection } = parts();
      const { Double, Int32, Long, ObjectId } = connection.base.mongo.BSON;
      const database = connection.getClient().db();
      const odd = {
        double: new Double(5),
        int: new Int32(5),
        long: Long.fromString('9007199254740993'),
        id: new ObjectId(),
        at: new Date(0),
        none: null,
      };
      await database.collection(OUTBOXES).insertOne(odd as never);
      const folder = aFolder();
      await copyStored(payload.db, place, folder);
      const dump = join(folder, 'dump');
      expect(readFileSync(join(dump, `${OUTBOXES}.ejson`), 'utf8')).toContain(
        '"double":{"$numberDouble":"5.0"},"int":{"$numberInt":"5"}',
      );
      const before = readdirSync(dump).map((file) => readFileSync(join(dump, file), 'utf8'));
      for (const file of readdirSync(dump)) await database.collection(file.replace('.ejson', '')).deleteMany({});

      await loadCollections(connection, dump);
      const again = aFolder();
      await copyStored(payload.db, place, again);
      expect(readdirSync(dump).map((file) => readFileSync(join(again, 'dump', file), 'utf8'))).toEqual(before);

      // The same documents a second time break the index on _id.
      await expect(loadCollections(connection, dump)).rejects.toThrow();
      expect(await database.collection(OUTBOXES).countDocuments()).toBe(0);
    });
  });
} else {
  describe('copyStored on SQLite', () => {
    it('waits for the writer that is at work, so that no row is copied without its picture', async () => {
      const id = String(await payload.db.beginTransaction());
      const folder = aFolder();
      const copy = copyStored(payload.db, place, folder);
      await sleep(150);
      expect(readdirSync(folder)).toEqual([]);
      await payload.db.commitTransaction(id);
      await copy;
      expect(existsSync(join(folder, 'dipnot.db'))).toBe(true);
    });
  });
}

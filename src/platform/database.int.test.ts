import type { Payload, PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { testDatabaseUrl } from '../testing/testDatabase';
import { tinyPayload } from '../testing/tinyPayload';
import { afterCommit, onCommitted, type CommittedRow } from './committed';
import { databaseAdapter } from './database';
import { retryTransient } from './retryTransient';
import { TransactionEnded } from './transactions';

let payload: Payload;

beforeAll(async () => {
  payload = await tinyPayload(await databaseAdapter({ databaseUrl: testDatabaseUrl() }));
});

afterAll(() => payload.destroy());

const create = (data: Record<string, unknown>, transactionID?: string | number) =>
  payload.create({
    collection: 'essays' as never,
    data: data as never,
    overrideAccess: true,
    req: { transactionID } as Partial<PayloadRequest>,
  }) as Promise<{ id: string }>;

const titled = async (title: string): Promise<number> =>
  (await payload.count({ collection: 'essays' as never, where: { title: { equals: title } }, overrideAccess: true }))
    .totalDocs;

const begin = async (): Promise<string | number> => {
  const id = await payload.db.beginTransaction();
  if (id === null) throw new Error('no transaction');
  return id;
};

describe('a transaction', () => {
  it('stores a draft, its publication and their versions', async () => {
    const { id } = await create({ title: 'first', _status: 'draft', notes: [{ text: 'a' }, { text: 'b' }] });
    await payload.update({
      collection: 'essays' as never,
      id,
      data: { title: 'second', _status: 'published' } as never,
      overrideAccess: true,
    });
    const stored = await payload.findByID({ collection: 'essays' as never, id, overrideAccess: true });
    expect(stored).toMatchObject({ title: 'second', _status: 'published', notes: [{ text: 'a' }, { text: 'b' }] });
    const versions = await payload.findVersions({
      collection: 'essays' as never,
      where: { parent: { equals: id } },
      overrideAccess: true,
    });
    expect(versions.totalDocs).toBe(2);
  });

  it('is seen by itself alone until it commits', async () => {
    const id = await begin();
    await create({ title: 'hidden' }, id);
    expect(await titled('hidden')).toBe(0);
    await payload.db.commitTransaction(id);
    expect(await titled('hidden')).toBe(1);
  });

  it('takes all its writes back on rollback', async () => {
    const id = await begin();
    await create({ title: 'undone', _status: 'published' }, id);
    await payload.db.rollbackTransaction(id);
    expect(await titled('undone')).toBe(0);
  });

  it('refuses reads and writes after its end, instead of going on outside', async () => {
    const id = await begin();
    await payload.db.rollbackTransaction(id);
    await expect(create({ title: 'late' }, id)).rejects.toBeInstanceOf(TransactionEnded);
    const find = payload.find({
      collection: 'essays' as never,
      overrideAccess: true,
      req: { transactionID: id } as Partial<PayloadRequest>,
    });
    await expect(find).rejects.toBeInstanceOf(TransactionEnded);
    expect(await titled('late')).toBe(0);
  });

  it('does not report a commit that a nested failure has taken away', async () => {
    const id = await begin();
    await create({ title: 'taken' }, id);
    await payload.db.rollbackTransaction(id);
    await expect(payload.db.commitTransaction(id)).rejects.toBeInstanceOf(TransactionEnded);
    await expect(payload.db.commitTransaction(undefined as unknown as string)).rejects.toBeInstanceOf(TransactionEnded);
    expect(await titled('taken')).toBe(0);
  });

  it('does what was left for its commit once that is stored, and nothing of it where it is rolled back', async () => {
    const done: string[] = [];
    const kept = await begin();
    await create({ title: 'told' }, kept);
    await afterCommit(payload.db, kept, () => void titled('told').then((count) => done.push(`kept ${count}`)));
    expect(done).toEqual([]);
    await payload.db.commitTransaction(kept);
    await vi.waitFor(() => expect(done).toEqual(['kept 1']));
    const lost = await begin();
    await afterCommit(payload.db, lost, () => void done.push('lost'));
    await payload.db.rollbackTransaction(lost);
    await afterCommit(payload.db, undefined, () => void done.push('at once'));
    expect(done).toEqual(['kept 1', 'at once']);
  });

  it('may be rolled back twice', async () => {
    const id = await begin();
    await payload.db.rollbackTransaction(id);
    await expect(payload.db.rollbackTransaction(id)).resolves.toBeUndefined();
  });

  it('keeps what rivals write to one document, when each tries again', async () => {
    const { id } = await create({ title: 'shared', number: 0 });
    const add = (text: string) =>
      retryTransient(async () => {
        const transactionID = await begin();
        const req = { transactionID } as PayloadRequest;
        try {
          const doc = (await payload.findByID({ collection: 'essays' as never, id, req, overrideAccess: true })) as {
            notes: object[];
          };
          const data = { notes: [...doc.notes, { text }] } as never;
          await payload.update({ collection: 'essays' as never, id, data, req, overrideAccess: true });
          await payload.db.commitTransaction(transactionID);
        } catch (error) {
          await payload.db.rollbackTransaction(transactionID);
          throw error;
        }
      });
    await Promise.all(['a', 'b', 'c', 'd'].map(add));
    const stored = await payload.findByID({ collection: 'essays' as never, id, overrideAccess: true });
    expect((stored as unknown as { notes: { text: string }[] }).notes.map(({ text }) => text).sort()).toEqual([
      ...['a', 'b', 'c', 'd'],
    ]);
  });

  it('stores every one of 64 creates, 16 at a time', async () => {
    const names = Array.from({ length: 64 }, (_, index) => `crowd ${index}`);
    const lanes = Array.from({ length: 16 }, async () => {
      for (let name = names.pop(); name !== undefined; name = names.pop()) {
        const title = name;
        await retryTransient(() => create({ title, handle: title }));
      }
    });
    await Promise.all(lanes);
    const { totalDocs } = await payload.count({
      collection: 'essays' as never,
      where: { title: { like: 'crowd' } },
      overrideAccess: true,
    });
    expect(totalDocs).toBe(64);
  });
});

describe('a unique index', () => {
  it('refuses the same number twice, as a field error', async () => {
    await create({ title: 'n1', language: 'tr', number: 7 });
    await expect(create({ title: 'n2', language: 'tr', number: 7 })).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await titled('n2')).toBe(0);
    await expect(create({ title: 'n3', language: 'en', number: 7 })).resolves.toBeDefined();
  });

  it('lets any number of drafts be without one, absent or null', async () => {
    for (const number of [undefined, undefined, null, null]) {
      await create({ title: 'numberless', language: 'tr', number, handle: number });
    }
    expect(await titled('numberless')).toBe(4);
  });

  it('refuses the same handle twice', async () => {
    await create({ title: 'h1', handle: 'one' });
    await expect(create({ title: 'h2', handle: 'one' })).rejects.toMatchObject({ name: 'ValidationError' });
  });
});

describe('the outbox', () => {
  const write = (tag: string, transactionID?: string | number) =>
    payload.db.create({ collection: 'outbox', data: { tag }, req: { transactionID } as Partial<PayloadRequest> });

  const watched = async (work: () => Promise<void>): Promise<unknown[]> => {
    const seen: CommittedRow[][] = [];
    const end = onCommitted(payload.db, (rows) => void seen.push(rows));
    await work();
    end();
    return seen.map((rows) => rows.map(({ tag }) => tag));
  };

  it('is handed on once, after COMMIT, with the rows of its transaction in order', async () => {
    const seen = await watched(async () => {
      let visible = -1;
      const end = onCommitted(payload.db, async () => {
        visible = await titled('with rows');
      });
      const id = await begin();
      await create({ title: 'with rows' }, id);
      await write('a', id);
      await write('b', id);
      await payload.db.commitTransaction(id);
      await expect.poll(() => visible).toBe(1);
      end();
    });
    expect(seen).toEqual([['a', 'b']]);
  });

  it('is forgotten on rollback', async () => {
    const seen = await watched(async () => {
      const id = await begin();
      await write('never', id);
      await payload.db.rollbackTransaction(id);
      const next = await begin();
      await payload.db.commitTransaction(next);
    });
    expect(seen).toEqual([]);
  });

  it('is handed on at once when written outside a transaction', async () => {
    expect(await watched(async () => void (await write('plain')))).toEqual([['plain']]);
  });

  it('does not let a listener that fails disturb the writer or the others', async () => {
    const end = onCommitted(payload.db, () => {
      throw new Error('listener');
    });
    expect(await watched(async () => void (await write('sturdy')))).toEqual([['sturdy']]);
    end();
  });
});

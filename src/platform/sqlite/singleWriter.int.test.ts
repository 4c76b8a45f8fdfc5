import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createClient, type Client } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/testDatabase';
import { fileUrl } from '../databaseUrl';
import { openSingleWriter, type SingleWriter } from './singleWriter';

let url: string;
let client: SingleWriter;
const stock: Client[] = [];

const openStock = (timeout = 0): Client => {
  const opened = createClient({ url, timeout });
  stock.push(opened);
  return opened;
};

beforeEach(async () => {
  url = fileUrl(join(temporaryFolder(), 'a b%.db'));
  client = await openSingleWriter({ url, waitMs: 400 });
  await client.executeMultiple('CREATE TABLE t (v UNIQUE); CREATE TABLE child (t REFERENCES t (v))');
});

afterEach(() => {
  client.close();
  for (const opened of stock.splice(0)) opened.close();
});

const pragma = async (on: Pick<Client, 'execute'>, name: string): Promise<unknown> =>
  (await on.execute(`PRAGMA ${name}`)).rows[0]?.[0];

const count = async (): Promise<unknown> => (await client.execute('SELECT count(*) FROM t')).rows[0]?.[0];

/** A transaction that lets the others run between its statements, as Payload's do. */
const slowWrite = async (on: Client, value: number): Promise<void> => {
  const tx = await on.transaction('write');
  try {
    await new Promise((done) => setTimeout(done, 2));
    await tx.execute({ sql: 'INSERT INTO t VALUES (?)', args: [value] });
    await tx.commit();
  } finally {
    tx.close();
  }
};

/** Another process that holds the file's write lock for some time; resolves when it has it. */
const holdElsewhere = async (holdMs: number): Promise<void> => {
  const script = `
    import { createClient } from '@libsql/client';
    const tx = await createClient({ url: ${JSON.stringify(url)} }).transaction('write');
    process.stdout.write('held');
    setTimeout(() => tx.rollback(), ${holdMs});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
};

describe('the timeout', () => {
  it('is still in force after transactions', async () => {
    await slowWrite(client, 1);
    await slowWrite(client, 2);
    expect(await pragma(client, 'busy_timeout')).toBe(5000);
  });

  it('waits for another process that is writing; without it the write fails', async () => {
    await holdElsewhere(600);
    await expect(slowWrite(openStock(0), 1)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    await slowWrite(client, 2);
    expect(await count()).toBe(1);
  });
});

describe('durability', () => {
  it('keeps a write-ahead log', async () => {
    expect(await pragma(openStock(), 'journal_mode')).toBe('wal');
  });

  it('writes with synchronous FULL and foreign keys even on a connection that lost them', async () => {
    for (const sql of ['PRAGMA synchronous = OFF', 'PRAGMA foreign_keys = OFF']) await client.execute(sql);
    const tx = await client.transaction();
    expect([await pragma(tx, 'synchronous'), await pragma(tx, 'foreign_keys')]).toEqual([2, 1]);
    await tx.rollback();

    const plain = openStock();
    await plain.execute('PRAGMA synchronous = OFF');
    const unguarded = await plain.transaction();
    expect(await pragma(unguarded, 'synchronous')).toBe(0);
    await unguarded.rollback();
  });
});

describe('a transaction', () => {
  it.each([undefined, 'write', 'deferred'] as const)('begins with the write lock in hand (%s)', async (mode) => {
    const tx = await client.transaction(mode);
    await expect(openStock().transaction('write')).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    await tx.rollback();
  });

  it('could otherwise fail half way, when another has written since its first read', async () => {
    const deferred = await openStock().transaction('deferred');
    await deferred.execute('SELECT * FROM t');
    await slowWrite(client, 1);
    await expect(deferred.execute('INSERT INTO t VALUES (2)')).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    await deferred.rollback();
  });
});

describe('writers', () => {
  it('take turns, where a stock client refuses all but one', async () => {
    const values = Array.from({ length: 16 }, (_, value) => value);
    const plain = openStock(0);
    const settled = await Promise.allSettled(values.map((value) => slowWrite(plain, -1 - value)));
    expect(settled.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(16);
    await client.execute('DELETE FROM t');

    await Promise.all(values.map((value) => slowWrite(client, value)));
    expect(await count()).toBe(16);
  });

  it('single statements, batches and scripts wait for an open transaction', async () => {
    const tx = await client.transaction();
    const order: string[] = [];
    const rest = [
      client.execute('INSERT INTO t VALUES (1)').then(() => order.push('execute')),
      client.batch(['INSERT INTO t VALUES (2)']).then(() => order.push('batch')),
      client.executeMultiple('INSERT INTO t VALUES (3)').then(() => order.push('script')),
      client.migrate(['INSERT INTO t VALUES (4)']).then(() => order.push('migrate')),
    ];
    await new Promise((done) => setTimeout(done, 20));
    expect(order).toEqual([]);
    await tx.commit();
    await Promise.all(rest);
    expect(order).toEqual(['execute', 'batch', 'script', 'migrate']);
    expect(await count()).toBe(4);
  });

  it('give up after their time, and say so', async () => {
    const tx = await client.transaction();
    await expect(client.execute('INSERT INTO t VALUES (1)')).rejects.toMatchObject({ code: 'WRITER_BUSY' });
    await tx.rollback();
    await client.execute('INSERT INTO t VALUES (1)');
  });

  it('do not hold up readers, who see the last commit', async () => {
    const tx = await client.transaction();
    await tx.execute('INSERT INTO t VALUES (1)');
    expect(await count()).toBe(0);
    await tx.commit();
    expect(await count()).toBe(1);
  });

  it('get their turn however the one before them ended', async () => {
    const refused = await client.transaction();
    await refused.executeMultiple('PRAGMA defer_foreign_keys = ON; INSERT INTO child VALUES (404)');
    await expect(refused.commit()).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });

    const closed = await client.transaction();
    closed.close();
    closed.close();

    const over = await client.transaction();
    await over.commit();
    await expect(over.commit()).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' });

    await expect(client.execute('INSERT INTO nowhere VALUES (1)')).rejects.toThrow('no such table');
    await slowWrite(client, 1);
    expect(await count()).toBe(1);
  });

  it('tell Payload exactly which constraint failed', async () => {
    await client.execute('INSERT INTO t VALUES (1)');
    const refusal = { code: 'SQLITE_CONSTRAINT_UNIQUE' };
    await expect(client.execute('INSERT INTO t VALUES (1)')).rejects.toMatchObject(refusal);
    await expect(slowWrite(client, 1)).rejects.toMatchObject(refusal);
  });

  it('acknowledge nothing that a full disk did not take, and go on when there is room', async () => {
    const pages = Number(await pragma(client, 'page_count'));
    await client.execute(`PRAGMA max_page_count = ${pages + 20}`);
    let acknowledged = 0;
    let refused = 0;
    for (let value = 0; value < 40; value += 1) {
      const tx = await client.transaction();
      try {
        await tx.execute({ sql: 'INSERT INTO t VALUES (? || hex(randomblob(4000)))', args: [value] });
        await tx.commit();
        acknowledged += 1;
      } catch {
        refused += 1;
        await tx.rollback().catch(() => undefined);
      }
    }
    expect(refused).toBeGreaterThan(0);
    expect(await count()).toBe(acknowledged);
    await client.execute(`PRAGMA max_page_count = ${pages + 4000}`);
    await slowWrite(client, -1);
    expect(await count()).toBe(acknowledged + 1);
  });
});

describe('withoutForeignKeys', () => {
  const rebuild = async (): Promise<void> => {
    const tx = await client.transaction();
    await tx.executeMultiple(
      'CREATE TABLE t2 (v UNIQUE); INSERT INTO t2 SELECT * FROM t; DROP TABLE t; ALTER TABLE t2 RENAME TO t',
    );
    await tx.commit();
  };

  beforeEach(() =>
    client.executeMultiple(`
    DROP TABLE child;
    CREATE TABLE child (t REFERENCES t (v) ON DELETE CASCADE);
    INSERT INTO t VALUES (1);
    INSERT INTO child VALUES (1)`),
  );

  const children = async (): Promise<unknown> => (await client.execute('SELECT count(*) FROM child')).rows[0]?.[0];

  it('lets a table be rebuilt without losing what refers to it', async () => {
    await client.withoutForeignKeys(rebuild);
    expect(await children()).toBe(1);
    await rebuild();
    expect(await children()).toBe(0);
  });

  it('refuses to commit a reference to nothing', async () => {
    const breaking = client.withoutForeignKeys(async () => {
      const tx = await client.transaction();
      await tx.execute('INSERT INTO child VALUES (404)');
      await tx.commit();
    });
    await expect(breaking).rejects.toThrow('dangling');
    expect(await children()).toBe(1);
    await expect(client.execute('INSERT INTO child VALUES (404)')).rejects.toThrow('FOREIGN KEY');
  });
});

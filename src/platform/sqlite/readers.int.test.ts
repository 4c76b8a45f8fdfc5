import { join } from 'node:path';
import type { InValue } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/testDatabase';
import { fileUrl } from '../databaseUrl';
import { openSingleWriter, type SingleWriter } from './singleWriter';

describe('a statement that is read again', () => {
  let client: SingleWriter;

  const values = async (sql: string, ...args: InValue[]): Promise<unknown[]> =>
    (await client.execute({ sql, args })).rows.map((row) => ({ ...row }));

  beforeEach(async () => {
    client = await openSingleWriter({ url: fileUrl(join(temporaryFolder(), 'read.db')) });
    await client.batch(['CREATE TABLE t (v UNIQUE)', 'INSERT INTO t VALUES (1)', 'INSERT INTO t VALUES (2)']);
  });

  afterEach(() => client.close());

  it('takes the values of each time, and sees what was committed since', async () => {
    const sql = 'SELECT v AS one, v + 1 AS two FROM t WHERE v = ?';
    expect(await values(sql, 1)).toEqual([{ one: 1, two: 2 }]);
    expect(await values(sql, 2)).toEqual([{ one: 2, two: 3 }]);
    expect(await values(sql, 3)).toEqual([]);
    await client.execute('INSERT INTO t VALUES (3)');
    expect(await values(sql, 3)).toEqual([{ one: 3, two: 4 }]);
  });

  it('keeps rows of the same statement apart when it is asked twice at a time', async () => {
    const sql = 'SELECT v FROM t WHERE v = ?';
    expect(await Promise.all([values(sql, 1), values(sql, 2), values(sql, 1)])).toEqual([
      [{ v: 1 }],
      [{ v: 2 }],
      [{ v: 1 }],
    ]);
  });

  it('goes on after it failed', async () => {
    const sql = "SELECT json_extract(?, '$.a') AS a";
    expect(await values(sql, '{"a":1}')).toEqual([{ a: 1 }]);
    await expect(values(sql, '{')).rejects.toThrow('malformed JSON');
    expect(await values(sql, '{"a":2}')).toEqual([{ a: 2 }]);
  });

  it('reads more rows than the driver fetches at a time, each time all of them', async () => {
    await client.execute(
      'WITH RECURSIVE n (v) AS (VALUES (3) UNION ALL SELECT v + 1 FROM n WHERE v < 300) INSERT INTO t SELECT v FROM n',
    );
    const sql = 'SELECT v FROM t WHERE v <= ? ORDER BY v';
    for (const rows of [300, 100, 200]) {
      const read = await values(sql, rows);
      expect([read.length, read.at(-1)]).toEqual([rows, { v: rows }]);
    }
  });

  it('follows a table that was rebuilt with other columns', async () => {
    const all = 'SELECT * FROM t WHERE v = 1';
    const named = 'SELECT v FROM t WHERE v = 1';
    const sums = 'SELECT count(*) AS n, v * 2 AS twice FROM t';
    for (const sql of [all, named, sums]) await values(sql);
    await client.executeMultiple(
      "ALTER TABLE t ADD COLUMN w DEFAULT 'new'; CREATE TABLE u AS SELECT w, v FROM t; DROP TABLE t; ALTER TABLE u RENAME TO t",
    );
    expect(await values(named)).toEqual([{ v: 1 }]);
    expect(await values(all)).toEqual([{ w: 'new', v: 1 }]);
    expect(await values(sums)).toEqual([{ n: 2, twice: 2 }]);
    await client.execute('ALTER TABLE t DROP COLUMN v');
    await expect(values(named)).rejects.toThrow('no such column: v');
    expect(await values(all.replace('v', 'w').replace('1', "'new'"))).toEqual([{ w: 'new' }, { w: 'new' }]);
  });

  it('leaves no read open that would keep the log from being taken over', async () => {
    await values('SELECT v FROM t');
    await client.execute('INSERT INTO t VALUES (3)');
    const [checkpoint] = (await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')).rows;
    expect(checkpoint).toMatchObject({ busy: 0, log: 0 });
  });

  it('is prepared anew on a connection opened after a reconnect', async () => {
    await values('SELECT v FROM t');
    client.reconnect();
    expect(await values('SELECT v FROM t')).toEqual([{ v: 1 }, { v: 2 }]);
  });
});

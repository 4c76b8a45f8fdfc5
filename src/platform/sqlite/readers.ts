import { fileURLToPath } from 'node:url';
import type { Client } from '@libsql/client';
import { ConnectionPool, Sqlite3Client } from '@libsql/client/sqlite3';
import { rememberStatements } from './rememberStatements';

const CONNECTIONS = 20;

type Options = {
  url: string;
  /** How long SQLite waits for another process's lock, blocking this one. */
  timeout: number;
};

/** A libSQL client that only reads. */
export type Readers = Client & {
  /** All rows of one statement at once, each as its values, integers as `bigint`: what the driver itself gives. */
  rows(sql: string, values: (string | number)[]): unknown[][];
};

/** Opens a pool of connections that only read, each of which remembers its statements. */
export const openReaders = ({ url, timeout }: Options): Readers => {
  const pool = new ConnectionPool(fileURLToPath(url), { timeout }, CONNECTIONS);
  const open = pool.acquireSync.bind(pool);
  pool.acquireSync = (forTransaction) => rememberStatements(open(forTransaction));
  const rows: Readers['rows'] = (sql, values) => {
    const connection = pool.acquireSync();
    try {
      return connection.prepare(sql).safeIntegers(true).raw(true).all(values) as unknown[][];
    } finally {
      pool.release(connection);
    }
  };
  return Object.assign(new Sqlite3Client(pool, 'number'), { rows });
};

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

/** Opens a libSQL client that only reads: a pool of connections, each of which remembers its statements. */
export const openReaders = ({ url, timeout }: Options): Client => {
  const pool = new ConnectionPool(fileURLToPath(url), { timeout }, CONNECTIONS);
  const open = pool.acquireSync.bind(pool);
  pool.acquireSync = (forTransaction) => rememberStatements(open(forTransaction));
  return new Sqlite3Client(pool, 'number');
};

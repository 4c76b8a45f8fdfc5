import {
  createClient,
  type Client,
  type InArgs,
  type InStatement,
  type Transaction,
  type TransactionMode,
} from '@libsql/client';
import { withExactCode } from './constraintCode';
import { isRead } from './isRead';
import { openReaders, type Readers } from './readers';
import { writerQueue, type Release } from './writerQueue';

/** A libSQL client through which one writes at a time and all may read. */
export type SingleWriter = Client & {
  /** What was committed, row by row: see `Readers`. */
  rows: Readers['rows'];
  /** Runs work whose writes may leave references dangling until they commit; each commit then checks all of them. */
  withoutForeignKeys<T>(work: () => Promise<T>): Promise<T>;
  /** Closes after the writers that are in line by now: a connection closed under one would keep its lock. */
  end(): Promise<void>;
};

/** The product has ten seconds to shut down. */
const LAST_WAIT_MS = 5_000;

type Options = {
  url: string;
  /** How long a write waits for its turn. */
  waitMs?: number;
  /** How long SQLite waits for another process's lock, blocking this one. */
  timeout?: number;
};

/** The transaction, letting the next writer in when it ends, however it ends. */
const releasing = (tx: Transaction, release: Release, beforeCommit: () => Promise<void>): Transaction => {
  const end = (): void => {
    try {
      tx.close();
    } finally {
      release();
    }
  };
  return {
    get closed() {
      return tx.closed;
    },
    execute: (statement: InStatement) => withExactCode(tx.execute(statement)),
    batch: (statements) => withExactCode(tx.batch(statements)),
    executeMultiple: tx.executeMultiple.bind(tx),
    commit: async () => {
      try {
        await beforeCommit();
        await withExactCode(tx.commit());
      } finally {
        end();
      }
    },
    rollback: () => tx.rollback().finally(end),
    close: end,
  };
};

/**
 * Opens a database file for one writing connection and a pool of reading ones.
 *
 * SQLite has one writer at most, and its driver is synchronous: two writing connections of one process would wait for
 * each other with the event loop stopped. So writes queue here, on one connection with `synchronous = FULL`, and
 * always begin with BEGIN IMMEDIATE; reads go to connections of their own, which the write-ahead log keeps from waiting.
 * @throws when the file cannot be opened or does not take the write-ahead log.
 */
export const openSingleWriter = async ({ url, waitMs = 15_000, timeout = 5_000 }: Options): Promise<SingleWriter> => {
  const writer = createClient({ url, timeout, concurrency: 1 });
  const readers = openReaders({ url, timeout });
  const queue = writerQueue(waitMs);
  let foreignKeys = true;

  const close = (): void => {
    writer.close();
    readers.close();
  };

  /** These settings belong to a connection, and the driver may have opened a new one since. */
  const prepare = (): Promise<void> =>
    writer.executeMultiple(
      `PRAGMA synchronous = FULL; PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}; PRAGMA journal_size_limit = 67108864`,
    );

  const alone = async <T>(write: () => Promise<T>): Promise<T> => {
    const release = await queue.enter();
    try {
      await prepare();
      return await write();
    } finally {
      release();
    }
  };

  const refuseDanglingReferences = async (tx: Transaction): Promise<void> => {
    if (foreignKeys) return;
    const { rows } = await tx.execute('PRAGMA foreign_key_check');
    if (rows.length > 0) throw new Error(`References left dangling in ${rows.map((row) => String(row[0])).join(', ')}`);
  };

  const beginWrite = async (): Promise<Transaction> => {
    const release = await queue.enter();
    try {
      await prepare();
      const tx = await writer.transaction('write');
      return releasing(tx, release, () => refuseDanglingReferences(tx));
    } catch (error) {
      release();
      throw error;
    }
  };

  const [mode] = (await writer.execute('PRAGMA journal_mode = WAL')).rows;
  if (mode?.[0] !== 'wal') {
    close();
    throw new Error(`${url} does not take a write-ahead log; the data folder must be on a local disk`);
  }

  return {
    protocol: 'file',
    get closed() {
      return writer.closed;
    },
    execute: ((statement: InStatement, args?: InArgs) => {
      const sql = typeof statement === 'string' ? statement : statement.sql;
      const run = (client: Client) =>
        typeof statement === 'string' ? client.execute(statement, args) : client.execute(statement);
      return isRead(sql) ? run(readers) : alone(() => withExactCode(run(writer)));
    }) as Client['execute'],
    rows: readers.rows,
    batch: (statements) => alone(() => withExactCode(writer.batch(statements, 'write'))),
    migrate: (statements) => alone(() => writer.migrate(statements)),
    executeMultiple: (sql) => alone(() => writer.executeMultiple(sql)),
    transaction: (kind?: TransactionMode) => (kind === 'read' ? readers.transaction(kind) : beginWrite()),
    sync: () => writer.sync(),
    reconnect: () => {
      writer.reconnect();
      readers.reconnect();
    },
    close,
    end: async () => {
      const release = await queue.enter(LAST_WAIT_MS).catch(() => () => undefined);
      close();
      release();
    },
    withoutForeignKeys: async (work) => {
      foreignKeys = false;
      try {
        return await work();
      } finally {
        foreignKeys = true;
      }
    },
  };
};

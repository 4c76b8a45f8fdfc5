import { sql } from '@payloadcms/db-sqlite';
import type { BaseDatabaseAdapter } from 'payload';
import type { SqliteSession } from './transactions';

/** A COMMIT that failed was reported as done: whatever this database acknowledges may be lost. */
export class CommitFailureHidden extends Error {
  override readonly name = 'CommitFailureHidden';
  override readonly message = 'A transaction that could not be stored was reported as stored';
}

type Tested = Pick<BaseDatabaseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'> & {
  sessions: Record<string, SqliteSession>;
};

const SCRATCH = sql.raw('commit_self_test');

/** A row that refers to none, which SQLite notices at COMMIT only. */
const BREAK_AT_COMMIT = [
  sql`CREATE TABLE ${SCRATCH} (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES ${SCRATCH} (id) DEFERRABLE INITIALLY DEFERRED)`,
  sql`INSERT INTO ${SCRATCH} VALUES (1, 2)`,
];

const begin = async (adapter: Tested): Promise<{ id: string; db: SqliteSession['db'] }> => {
  const id = String(await adapter.beginTransaction());
  const session = adapter.sessions[id];
  if (session === undefined) throw new CommitFailureHidden();
  return { id, db: session.db };
};

const succeeds = async (adapter: Tested, id: string): Promise<boolean> => {
  try {
    await adapter.commitTransaction(id);
    return true;
  } catch {
    return false;
  }
};

/**
 * Forces a COMMIT that must fail through the adapter's own transactions, and then asks whether the database is as
 * before and writable. Leaves no trace.
 * @throws CommitFailureHidden when the failure does not surface.
 */
export const proveCommitFailureSurfaces = async (adapter: Tested): Promise<void> => {
  const broken = await begin(adapter);
  for (const statement of BREAK_AT_COMMIT) await broken.db.run(statement);
  const hidden = await succeeds(adapter, broken.id);

  const after = await begin(adapter);
  const left = await after.db.all(sql`SELECT 1 FROM sqlite_schema WHERE name = ${'commit_self_test'}`);
  await after.db.run(sql`DROP TABLE IF EXISTS ${SCRATCH}`);
  await adapter.commitTransaction(after.id);
  if (hidden || left.length > 0) throw new CommitFailureHidden();
};

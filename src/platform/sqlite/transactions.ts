import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Work } from '../transactions';

type Drizzle = SQLiteAdapter['drizzle'];
type DrizzleTransaction = Parameters<Parameters<Drizzle['transaction']>[0]>[0];

/** What Payload's operations look for in a session. */
export type SqliteSession = { db: DrizzleTransaction };

const ROLLED_BACK = new Error('Rolled back');

/**
 * Begins a transaction whose end is in the caller's hand. Drizzle offers transactions only as a callback, so the
 * callback waits for `commit` or `rollback`, and both answer with what became of it.
 */
export const beginSqlite = (drizzle: Drizzle): Promise<Work<SqliteSession>> =>
  new Promise((opened, failed) => {
    const done: Promise<void> = drizzle.transaction(
      (db) =>
        new Promise<void>((finish, abandon) => {
          opened({
            session: { db },
            commit: () => {
              finish();
              return done;
            },
            rollback: () => {
              abandon(ROLLED_BACK);
              return done.catch((error: unknown) => {
                if (error !== ROLLED_BACK) throw error;
              });
            },
          });
        }),
    );
    done.catch(failed);
  });

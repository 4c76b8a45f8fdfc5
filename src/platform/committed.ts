import type { BaseDatabaseAdapter } from 'payload';

/** A row as the adapter gave it back. */
export type CommittedRow = Record<string, unknown>;

/** Told of the rows of one transaction, in the order they were written. What it throws is reported, never passed on. */
export type CommittedListener = (rows: CommittedRow[]) => void | Promise<void>;

type Watched = Pick<BaseDatabaseAdapter, 'create' | 'commitTransaction' | 'rollbackTransaction'>;

const listenersOf = new WeakMap<Watched, Set<CommittedListener>>();
const worksOf = new WeakMap<Watched, Map<string, (() => void)[]>>();

/** Does something once a transaction is stored: at once without one, never where it is rolled back. */
export const afterCommit = async (
  adapter: Watched,
  transaction: number | string | Promise<number | string> | null | undefined,
  work: () => void,
): Promise<void> => {
  const works = worksOf.get(adapter);
  const id = await transaction;
  if (!works || !id) return work();
  works.set(String(id), [...(works.get(String(id)) ?? []), work]);
};

/**
 * Calls the listener with the rows of the watched collection after their transaction is stored, at once for rows
 * written outside a transaction, never for rows rolled back. Payload's own hooks all run before COMMIT.
 * @returns a function that ends the watch.
 */
export const onCommitted = (adapter: Watched, listener: CommittedListener): (() => void) => {
  const listeners = listenersOf.get(adapter);
  if (listeners === undefined) throw new Error('This adapter was not made by databaseAdapter()');
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/**
 * Prepares an adapter for `onCommitted`: remembers the rows created in one collection by transaction.
 * @param report is told what a listener threw: the rows are stored, so the writer must not hear of it.
 */
export const watchCommitted = (adapter: Watched, collection: string, report: (error: unknown) => void): void => {
  const { create, commitTransaction, rollbackTransaction } = adapter;
  const waiting = new Map<string, CommittedRow[]>();
  const listeners = new Set<CommittedListener>();
  const works = new Map<string, (() => void)[]>();
  listenersOf.set(adapter, listeners);
  worksOf.set(adapter, works);

  const handOn = (rows: CommittedRow[]): void => {
    for (const listener of listeners) void (async () => listener(rows))().catch(report);
  };

  const take = (id: string): CommittedRow[] => {
    const rows = waiting.get(id) ?? [];
    waiting.delete(id);
    return rows;
  };

  adapter.create = async (args) => {
    const row = await create.call(adapter, args);
    if (args.collection !== collection) return row;
    const rows: CommittedRow[] = [row ?? args.data];
    const id = await args.req?.transactionID;
    if (id) waiting.set(String(id), [...(waiting.get(String(id)) ?? []), ...rows]);
    else handOn(rows);
    return row;
  };

  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming);
    const rows = take(id);
    const later = works.get(id) ?? [];
    works.delete(id);
    await commitTransaction.call(adapter, incoming);
    if (rows.length > 0) handOn(rows);
    for (const work of later) void (async () => work())().catch(report);
  };

  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming);
    take(id);
    works.delete(id);
    await rollbackTransaction.call(adapter, incoming);
  };
};

import type { Payload } from 'payload';
import { onCommitted, type CommittedRow } from '../platform/committed';
import type { PageStore } from '../platform/pageStore/pageStore';
import { SLUGS } from '../../collections/slugs';

/** `known`: what pages are made from without asking the database again. */
type Options = {
  payload: Payload;
  known: { forget(tags: readonly string[]): void }[];
  store: PageStore;
  everyMs: number;
  onError: (error: unknown) => void;
};

/** Rows written by another instance may become visible a little after rows written later. */
const OVERLAP_MS = 10_000;
const KEEP_MS = 24 * 60 * 60 * 1000;

const tagsOf = (rows: CommittedRow[]): string[] =>
  rows.flatMap(({ tags }) => (Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : []));

/**
 * Keeps the pages of this process true: its own changes at once after their commit, those of other instances by
 * reading the outbox every `everyMs`. Returns a function that ends it.
 */
export const refreshPages = ({ payload, known, store, everyMs, onError }: Options): (() => void) => {
  const seen = new Map<string, number>();
  let since = Date.now();

  const take = async (rows: CommittedRow[]): Promise<void> => {
    const fresh = rows.filter(({ id }) => !seen.has(String(id)));
    for (const { id } of fresh) seen.set(String(id), Date.now());
    const tags = tagsOf(fresh);
    if (tags.length === 0) return;
    for (const one of known) one.forget(tags);
    await store.refresh(tags);
  };

  const poll = async (): Promise<void> => {
    const from = new Date(since - OVERLAP_MS).toISOString();
    const now = Date.now();
    const { docs } = await payload.db.find({
      collection: SLUGS.outbox,
      where: { createdAt: { greater_than: from } },
      pagination: false,
      limit: 0,
      sort: 'createdAt',
    });
    since = now;
    for (const [id, at] of seen) if (at < now - 2 * OVERLAP_MS) seen.delete(id);
    await take(docs as CommittedRow[]);
  };

  const sweep = (): Promise<unknown> =>
    payload.db.deleteMany({
      collection: SLUGS.outbox,
      where: { createdAt: { less_than: new Date(Date.now() - KEEP_MS).toISOString() } },
    });

  const stop = onCommitted(payload.db, take);
  const timers = [
    setInterval(() => void poll().catch(onError), everyMs),
    setInterval(() => void sweep().catch(onError), KEEP_MS / 4),
  ];
  for (const timer of timers) timer.unref();
  return () => {
    stop();
    timers.forEach(clearInterval);
  };
};

import { setTimeout as sleep } from 'node:timers/promises';

/** MongoDB's WriteConflict. */
const WRITE_CONFLICT = 112;

/** WriteConflict and NoSuchTransaction: the server has given the transaction up; the same work may succeed next time. */
const TRANSIENT_CODES = new Set<unknown>([WRITE_CONFLICT, 251]);

const hasLabel = (error: object, label: string): boolean =>
  'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function' && error.hasErrorLabel(label) === true;

/** Whether a whole transaction may be run again after this error (MongoDB's transactions specification). */
export const isTransient = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  (hasLabel(error, 'TransientTransactionError') || ('code' in error && TRANSIENT_CODES.has(error.code)));

/** The error of a transaction that found a rival's row where it was to make its own: run again, it finds that row. */
export const lostToRival = (what: string, cause: unknown): Error =>
  Object.assign(new Error(`${what} was made meanwhile`, { cause }), { code: WRITE_CONFLICT });

/** Whether a commit, and only the commit, may be sent again: the server did not say what became of it. */
export const isCommitUnknown = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && hasLabel(error, 'UnknownTransactionCommitResult');

type Options = { tries?: number; baseMs?: number; again?: (error: unknown) => boolean };

/**
 * Runs `work` again after a transient error, after a pause that doubles and is drawn at random, so that rivals do not
 * meet again. `work` must open its own transaction: what was done in a failed one is gone.
 * @throws the last error, when the tries are used up or the error is of another kind.
 */
export const retryTransient = async <T>(
  work: () => Promise<T>,
  { tries = 5, baseMs = 20, again = isTransient }: Options = {},
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= tries || !again(error)) throw error;
    }
    await sleep(Math.random() * baseMs * 2 ** attempt);
  }
};

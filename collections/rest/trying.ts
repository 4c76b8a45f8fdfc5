import { getDataLoader, type PayloadHandler, type PayloadRequest } from 'payload';
import { createLine } from '../../src/platform/line';
import { retryTransient } from '../../src/platform/retryTransient';

const TRIES = 9;

/** Many who publish at once meet on one counter. Who has lost there waits in line: rivals of one process meet once. */
const line = createLine();

/**
 * Gives a request the state it came with, so that nothing of a failed try is left in the next one: its context, its
 * dead transaction, what it has read already.
 */
const fresh = (req: PayloadRequest, data: Record<string, unknown>): PayloadRequest => {
  const own = structuredClone(data);
  delete req.transactionID;
  // Defined, because not every kind of Request lets its own `json` be assigned to.
  Object.defineProperty(req, 'json', { value: () => Promise.resolve(own), configurable: true, writable: true });
  return Object.assign(req, { context: {}, data: own, payloadDataLoader: getDataLoader(req) });
};

/**
 * Answers a writing request, again when the database has given its transaction up for a rival's: Payload itself does
 * not try again. A request that carries a file is tried once, because the file is on its way to the disk.
 * @throws what the handler throws, at last.
 */
export const trying = (
  handler: PayloadHandler,
  req: PayloadRequest,
  data: Record<string, unknown>,
): Promise<Response> => {
  const run = async (): Promise<Response> => handler(fresh(req, data));
  let hasLost = false;
  const work = (): Promise<Response> => {
    if (hasLost) return line(run);
    hasLost = true;
    return run();
  };
  return retryTransient(work, { tries: req.file ? 1 : TRIES });
};

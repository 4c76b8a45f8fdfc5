import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** Runs in a thread of its own: the driver is synchronous, and readers would wait while a large file is copied. */
const COPY = `
const { parentPort, workerData } = require('node:worker_threads');
const { createClient } = require(workerData.driver);
const client = createClient({ url: workerData.url, timeout: 5000, concurrency: 1 });
client
  .execute({ sql: 'VACUUM INTO ?', args: [workerData.to] })
  .then(() => null, ({ code, message }) => ({ code, message }))
  .then((failure) => {
    client.close();
    parentPort.postMessage(failure);
  });
`;

type Failure = { code?: string; message: string };

/**
 * Copies an SQLite database as it stands at one moment, whatever is written meanwhile, into a new file (`VACUUM INTO`).
 * The thread uses the same driver as the process: two SQLite libraries on one file would drop each other's locks.
 * @throws an error with SQLite's `code` (`SQLITE_FULL`, …) when the copy could not be made.
 */
export const copyDatabase = async (url: string, to: string): Promise<void> => {
  const driver = createRequire(import.meta.url).resolve('@libsql/client');
  const worker = new Worker(COPY, { eval: true, workerData: { driver, url, to } });
  try {
    const [failure] = (await once(worker, 'message')) as [Failure | null];
    if (failure) throw Object.assign(new Error(failure.message), { code: failure.code });
  } finally {
    await worker.terminate();
  }
};

import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, LibsqlError } from '@libsql/client';
import { fileUrl } from '../databaseUrl';
import { prepareFolder } from '../folder';

/** Another process works on this data folder. */
export class DataFolderOwned extends Error {
  override readonly name = 'DataFolderOwned';

  constructor(readonly dataDir: string) {
    super(`Another process owns ${dataDir}`);
  }
}

export type Ownership = { release(): void };

const POLL_MS = 100;

const isBusy = (error: unknown): boolean => error instanceof LibsqlError && error.code === 'SQLITE_BUSY';

/** Locks of SQLite are locks of the kernel on the open file: they end with the process, whatever ends it. */
const hold = async (url: string): Promise<Ownership> => {
  const client = createClient({ url, timeout: 0, concurrency: 1 });
  try {
    const lock = await client.transaction('write');
    return {
      release: () => {
        // Closing alone keeps the lock until the driver's statements are collected.
        lock.close();
        client.close();
      },
    };
  } catch (error) {
    client.close();
    throw error;
  }
};

/**
 * Makes this process the only one on a data folder, by a transaction held open on `lock.db` there. A predecessor that
 * is still draining is waited for, without blocking.
 *
 * The file must not be opened and closed by other means in the owning process: POSIX drops a process's locks on a file
 * when it closes any handle of it.
 * @throws DataFolderOwned when it is still taken after `waitMs`; BadSetting when the folder cannot be used.
 */
export const ownDataFolder = async (dataDir: string, { waitMs = 12_000 } = {}): Promise<Ownership> => {
  prepareFolder('DATA_DIR', dataDir);
  const url = fileUrl(join(dataDir, 'lock.db'));
  const until = performance.now() + waitMs;
  for (;;) {
    try {
      return await hold(url);
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
    if (performance.now() >= until) throw new DataFolderOwned(dataDir);
    await sleep(POLL_MS);
  }
};

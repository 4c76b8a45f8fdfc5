import { mkdir, mkdtemp, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Runs work with a new folder inside the data folder's `tmp`, which is gone afterwards whatever happened. */
export const inTemporaryFolder = async <T>(dataDir: string, use: (folder: string) => Promise<T>): Promise<T> => {
  const parent = join(dataDir, 'tmp');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'backup-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rmdir(parent).catch(() => undefined);
  }
};

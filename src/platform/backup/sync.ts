import { open } from 'node:fs/promises';

/**
 * Makes a file's content last, or the names in a folder: a new or renamed file is there after a power cut only when its
 * folder has been stored too.
 */
export const sync = async (path: string): Promise<void> => {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

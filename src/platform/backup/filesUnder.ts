import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { errorCode } from './errorCode';

/** Every regular file under a folder, as `a/b` relative to it, in order; none where the folder does not exist. */
export const filesUnder = async (folder: string): Promise<string[]> => {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
};

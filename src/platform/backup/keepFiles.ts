import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from './errorCode';
import { filesUnder } from './filesUnder';

/** A second name for a file, which lives on when the first is deleted; a copy where the file system has no such thing. */
const keep = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes(errorCode(error))) return;
    await copyFile(from, to);
  }
};

/** Keeps all files of a folder under another one as they are now; those kept before stay, those gone meanwhile are passed over. */
export const keepFiles = async (from: string, to: string): Promise<void> => {
  for (const file of await filesUnder(from)) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await keep(join(from, file), join(to, file));
  }
};

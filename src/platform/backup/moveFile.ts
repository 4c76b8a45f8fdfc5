import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './errorCode';
import { sync } from './sync';

/** Moves a file, also to another disk; it stands at its new place whole or not at all. */
export const moveFile = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    const partial = `${to}.partial`;
    try {
      await copyFile(from, partial);
      await sync(partial);
      await rename(partial, to);
    } finally {
      await rm(partial, { force: true });
    }
  }
  await sync(dirname(to));
};

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../platform/backup/filesUnder';
import type { BackupFile } from './manifest';

const listFile = async (folder: string, path: string): Promise<BackupFile> => {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(join(folder, path)) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { path, size, sha256: hash.digest('hex') };
};

/** Every file under a folder with its size and hash, as the manifest names it. */
export const listFiles = async (folder: string): Promise<BackupFile[]> => {
  const files: BackupFile[] = [];
  for (const path of await filesUnder(folder)) files.push(await listFile(folder, path));
  return files;
};

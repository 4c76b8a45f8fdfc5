import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Payload } from 'payload';
import { version } from '../../../package.json';
import { copyStored } from '../../platform/backup/copyStored';
import { sync } from '../../platform/backup/sync';
import { inTemporaryFolder } from '../../platform/backup/temporaryFolder';
import { now } from '../../platform/clock';
import { databaseKind } from '../../platform/databaseUrl';
import type { Env } from '../../platform/env';
import { listFiles } from './listFiles';
import { writeManifest, type BackupFile } from './manifest';
import { readArchive } from './readArchive';
import { writeArchive } from './writeArchive';

const isGzipName = (file: string): boolean => /\.(tar\.gz|tgz)$/i.test(file);

const refuseTaken = (file: string): void => {
  if (existsSync(file)) throw Object.assign(new Error(`${file} exists`), { code: 'EEXIST' });
};

/**
 * Writes a backup under a temporary name beside `file`, reads it back, and only then gives it its name; a name that is
 * taken is refused (`EEXIST`). Whatever fails, nothing is left behind. It may be read by its owner only: the hashes of
 * passwords are in it. The key that signs sessions is not: after a restore everybody signs in again, by the same password.
 * @returns what is in it, the manifest itself not counted.
 */
export const writeBackupFile = async (db: Payload['db'], env: Env, file: string): Promise<BackupFile[]> => {
  refuseTaken(file);
  const partial = `${file}.${randomBytes(4).toString('hex')}.partial`;
  const stream = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true });
  try {
    await once(stream, 'open');
    const files = await inTemporaryFolder(env.dataDir, async (folder) => {
      const createdAt = now().toISOString();
      await copyStored(db, env, folder);
      const found = await listFiles(folder);
      const database = databaseKind(env.databaseUrl) ?? 'sqlite';
      const manifest = writeManifest({ version, database, createdAt, files: found });
      await writeArchive(stream, { manifest, folder, files: found, gzipped: isGzipName(file) });
      return found;
    });
    await readArchive(partial);
    refuseTaken(file);
    await rename(partial, file);
    await sync(dirname(file));
    return files;
  } catch (error) {
    stream.destroy();
    await rm(partial, { force: true });
    throw error;
  }
};

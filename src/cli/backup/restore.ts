import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { getPayload, type Payload } from 'payload';
import { storedPlace } from '../../platform/backup/storedPlace';
import { inTemporaryFolder } from '../../platform/backup/temporaryFolder';
import { ownDatabase } from '../../platform/database';
import { databaseKind } from '../../platform/databaseUrl';
import type { Env } from '../../platform/env';
import { BadBackup } from './badBackup';
import type { Manifest } from './manifest';
import { readArchive, type TakeFile } from './readArchive';

const unpackInto =
  (folder: string): TakeFile =>
  async ({ path }, content) => {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    await pipeline(content, createWriteStream(to, { flags: 'wx', flush: true }));
  };

/**
 * Puts a backup in the place that the settings name, which must be empty; this process owns the data folder meanwhile.
 * Unpacked beside it first, checked again on the way, so that nothing doubtful is put in place.
 * @param manifest what the backup said when it was checked.
 * @throws BadBackup, DataFolderOwned; the place is then as it was.
 */
export const restore = async (file: string, manifest: Manifest, env: Env): Promise<void> => {
  if (manifest.database !== databaseKind(env.databaseUrl)) throw new BadBackup('otherDatabase');
  const ownership = await ownDatabase(env, { waitMs: 0 });
  let database: Payload['db'] | undefined;
  const connect = async (): Promise<Payload['db']> => {
    const { default: config } = await import('../../../payload.config');
    return (database = (await getPayload({ config, disableOnInit: true })).db);
  };
  try {
    const place = await storedPlace(env, connect);
    if (!(await place.isEmpty())) throw new BadBackup('notEmpty');
    await inTemporaryFolder(env.dataDir, async (folder) => {
      await readArchive(file, unpackInto(folder));
      await place.put(folder);
    });
  } finally {
    await database?.destroy?.();
    ownership.release();
  }
};

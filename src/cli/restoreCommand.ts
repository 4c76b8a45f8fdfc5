import { resolve } from 'node:path';
import { translator } from '../i18n/translate';
import { readSettings } from '../server/settings';
import { terminalLocale } from '../server/terminalLocale';
import { restoreFailure } from './backup/failure';
import { readArchive } from './backup/readArchive';
import { restore } from './backup/restore';
import { usage } from './usage';

/**
 * `dipnot restore FILE`: puts a backup into an empty data folder, or an empty MongoDB database. The file is read whole
 * and checked before the settings are even looked at.
 */
export const restoreCommand = async ([name, ...rest]: string[]): Promise<number> => {
  const t = translator(terminalLocale());
  if (!name || name.startsWith('-') || rest.length > 0) {
    console.error(usage(t));
    return 1;
  }
  const file = resolve(name);
  try {
    const manifest = await readArchive(file);
    const env = readSettings();
    await restore(file, manifest, env);
    console.log(t('cli.restore.done', { folder: env.dataDir, at: manifest.createdAt, version: manifest.version }));
    return 0;
  } catch (error) {
    console.error(restoreFailure(error, file, t));
    return 1;
  }
};

import type { Payload } from 'payload';
import type { Locale } from '../../locales/index';
import { translator } from '../i18n/translate';
import type { Env } from '../platform/env';
import { backupFailure } from './backup/failure';
import { writeBackupFile } from './backup/writeBackupFile';

/** Writes a backup of everything that is stored to `file`, an absolute path, while the product runs. */
export const writeBackup = async (
  payload: Payload,
  env: Env,
  file: string,
  locale: Locale,
): Promise<{ text?: string; error?: string }> => {
  const t = translator(locale);
  try {
    const files = await writeBackupFile(payload.db, env, file);
    const megabytes = files.reduce((sum, { size }) => sum + size, 0) / 1_000_000;
    return { text: t('cli.backup.done', { file, count: files.length, size: megabytes.toFixed(1) }) };
  } catch (error) {
    return { error: backupFailure(error, file, t) };
  }
};

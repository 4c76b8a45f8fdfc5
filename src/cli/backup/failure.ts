import { errorCode } from '../../platform/backup/errorCode';
import { DataFolderOwned } from '../../platform/sqlite/ownership';
import type { T } from '../../i18n/translate';
import { BadBackup } from './badBackup';

const FULL = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'];
const UNREACHABLE = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG'];

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Why there is no backup, in one sentence. */
export const backupFailure = (error: unknown, file: string, t: T): string => {
  const code = errorCode(error);
  if (code === 'EEXIST') return t('cli.backup.exists', { file });
  if (FULL.includes(code)) return t('cli.backup.full', { file });
  if (UNREACHABLE.includes(code)) return t('cli.backup.unwritable', { file, code });
  if (error instanceof BadBackup) return t('cli.backup.notWhole', { detail: error.detail });
  return t('cli.backup.failed', { reason: reasonOf(error) });
};

/** Why nothing was restored, in one sentence. */
export const restoreFailure = (error: unknown, file: string, t: T): string => {
  const code = errorCode(error);
  if (error instanceof BadBackup) return t(`cli.restore.${error.fault}`, { file, detail: error.detail });
  if (error instanceof DataFolderOwned) return t('start.folderOwned', { folder: error.dataDir });
  if (FULL.includes(code)) return t('cli.restore.full');
  if (UNREACHABLE.includes(code)) return t('cli.restore.unreadable', { file, code });
  return t('cli.restore.failed', { reason: reasonOf(error) });
};

import { translator } from '../i18n/translate';
import { BadSetting } from '../platform/badSetting';
import { DataFolderOwned } from '../platform/sqlite/ownership';
import { sayBadSetting } from './sayBadSetting';
import { terminalLocale } from './terminalLocale';

/** Ends the process with one sentence that says why it cannot go on and what to do. */
export const sayFailure = (error: unknown): never => {
  if (error instanceof BadSetting) return sayBadSetting(error);
  const t = translator(terminalLocale());
  const name = error instanceof Error ? error.name : '';
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof DataFolderOwned) console.error(t('start.folderOwned', { folder: error.dataDir }));
  else if (name === 'NoTransactions') console.error(t('start.noTransactions'));
  else if (name === 'UniqueIndexMissing') console.error(t('start.uniqueIndexMissing', { reason }));
  else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') console.error(t('start.portTaken', { reason }));
  else console.error(t('start.failed', { reason }), error);
  process.exit(1);
};

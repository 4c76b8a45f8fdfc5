import { translator } from '../i18n/translate';
import { readSettings } from '../server/settings';
import { terminalLocale } from '../server/terminalLocale';
import { backupCommand } from './backupCommand';
import { importCommand } from './importCommand';
import { passwordCommand } from './passwordCommand';
import { reportCommand } from './reportCommand';
import { restoreCommand } from './restoreCommand';
import { xliffCommand } from './xliffCommand';
import { usage } from './usage';

/** `dipnot COMMAND …`: exit code 0 when everything asked was done. */
const run = async ([command, ...args]: string[]): Promise<number> => {
  const t = translator(terminalLocale());
  switch (command) {
    case 'import':
      return importCommand(args, readSettings());
    case 'xliff':
      return xliffCommand(args, readSettings());
    case 'backup':
      return backupCommand(args, readSettings());
    case 'restore':
      return restoreCommand(args);
    case 'report':
      return reportCommand(args, readSettings());
    case 'user':
      return passwordCommand(args, readSettings());
    default:
      console.error(usage(t));
      return command === 'help' || command === '--help' ? 0 : 1;
  }
};

process.exitCode = await run(process.argv.slice(2));
// Payload keeps timers of its own; what was asked is done.
process.exit();

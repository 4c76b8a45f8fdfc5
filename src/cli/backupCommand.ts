import { resolve } from 'node:path';
import { translator } from '../i18n/translate';
import type { Env } from '../platform/env';
import { terminalLocale } from '../server/terminalLocale';
import { backupFailure } from './backup/failure';
import { findOwner } from './owner';
import { usage } from './usage';

/** `dipnot backup FILE`: everything that is stored, in one new file; compressed where its name ends in .tar.gz or .tgz. */
export const backupCommand = async ([name, ...rest]: string[], env: Env): Promise<number> => {
  const locale = terminalLocale();
  const t = translator(locale);
  if (!name || name.startsWith('-') || rest.length > 0) {
    console.error(usage(t));
    return 1;
  }
  const file = resolve(name);
  const owner = await findOwner(env);
  const { text, error } = await owner
    .done({ kind: 'backup', locale, file })
    .catch((reason: unknown) => ({ text: undefined, error: backupFailure(reason, file, t) }));
  await owner.close();
  if (text) console.log(text);
  if (error) console.error(error);
  return error ? 1 : 0;
};

import { translator } from '../i18n/translate';
import type { Env } from '../platform/env';
import { randomPassword } from '../server/found';
import { terminalLocale } from '../server/terminalLocale';
import { findOwner } from './owner';
import { usage } from './usage';

/** `dipnot user password EMAIL`: a new random password, printed once. */
export const passwordCommand = async ([verb, email]: string[], env: Env): Promise<number> => {
  const locale = terminalLocale();
  if (verb !== 'password' || !email) {
    console.error(usage(translator(locale)));
    return 1;
  }
  const owner = await findOwner(env);
  const { text, error } = await owner.done({ kind: 'password', locale, email, password: randomPassword() });
  await owner.close();
  if (text) console.log(text);
  if (error) console.error(error);
  return error ? 1 : 0;
};

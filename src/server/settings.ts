import { translator } from '../i18n/translate';
import { BadSetting } from '../platform/badSetting';
import { readEnv, type Env } from '../platform/env';
import { instanceSecret } from '../platform/secret';
import { terminalLocale } from './terminalLocale';

/** Settings of this process, with the secret. A bad one ends the process with one sentence. */
export const readSettings = (): Env & { secret: string } => {
  try {
    const env = readEnv(process.env);
    const secret = instanceSecret(env);
    // The configuration is read once more by the admin's own bundle; both must sign with one key.
    process.env.SECRET = secret;
    return { ...env, secret };
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error;
    const t = translator(terminalLocale());
    const { setting: name, value, allowed } = error;
    console.error(t('start.badSetting', { name, value, allowed: t(`start.allowed.${allowed}`) }));
    process.exit(1);
  }
};

import { BadSetting } from '../platform/badSetting';
import { adoptSecret, readProcess, type Env } from '../platform/env';
import { prepareFolder } from '../platform/folder';
import { instanceSecret } from '../platform/secret';
import { sayBadSetting } from './sayBadSetting';

/** Settings of this process, with the secret. A bad one ends the process with one sentence. */
export const readSettings = (): Env & { secret: string } => {
  try {
    const env = readProcess();
    prepareFolder('DATA_DIR', env.dataDir);
    const secret = instanceSecret(env);
    adoptSecret(secret);
    return { ...env, secret };
  } catch (error) {
    if (error instanceof BadSetting) return sayBadSetting(error);
    throw error;
  }
};

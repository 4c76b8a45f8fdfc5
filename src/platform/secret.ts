import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadSetting } from './badSetting';
import { SECRET_LENGTH, type Env } from './env';
import { prepareFolder } from './folder';

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Linked into place whole, so that two starts at once agree on one key and none reads half of it. */
const writeOnce = (path: string, text: string): void => {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, text, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    unlinkSync(draft);
  }
};

const readIfThere = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};

/**
 * The key that signs sessions: `SECRET`, else the one in `DATA_DIR/secret`, made at the first start (mode 600).
 * @throws BadSetting when the file holds less than a key; making a new one would sign everybody out unasked.
 */
export const instanceSecret = (env: Pick<Env, 'dataDir' | 'secret'>): string => {
  if (env.secret !== undefined) return env.secret;
  const path = join(env.dataDir, 'secret');
  if (readIfThere(path) === undefined) {
    prepareFolder('DATA_DIR', env.dataDir);
    writeOnce(path, `${randomBytes(32).toString('base64url')}\n`);
  }
  const secret = readIfThere(path) ?? '';
  if (secret.length < SECRET_LENGTH) throw new BadSetting('SECRET', path, 'secretFile');
  return secret;
};

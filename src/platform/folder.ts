import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { BadSetting } from './badSetting';

/** One step at a time: Node's recursive mkdir never returns on file systems that refuse with ENOENT, as /proc does. */
const make = (path: string): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) make(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
};

/**
 * Makes the folder that a setting names, and sees that it can be written to.
 * @throws BadSetting for that setting otherwise.
 */
export const prepareFolder = (setting: 'DATA_DIR' | 'DATABASE_URL', path: string): void => {
  try {
    make(path);
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch {
    throw new BadSetting(setting, path, 'folder');
  }
};

import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The product's folder: where its commands are run. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The search path of every npm script: the house's own commands first, the pinned Node among them. */
export const PATH = `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;

/** Where a program is installed; servers often stand outside a user's own search path. */
export const findCommand = (name: string): string | undefined =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

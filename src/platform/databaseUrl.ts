import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export type DatabaseKind = 'sqlite' | 'mongodb';

/** Which database an address means; `undefined` for any other address. */
export const databaseKind = (url: string): DatabaseKind | undefined => {
  if (/^mongodb(\+srv)?:\/\/./.test(url)) return 'mongodb';
  return /^file:(?!:memory:)[^?#]+$/.test(url) ? 'sqlite' : undefined;
};

/** `file:` address of a path, absolute and escaped, so that blanks and `%` in a folder's name do no harm. */
export const fileUrl = (path: string): string => pathToFileURL(resolve(path)).href;

/** An address as the adapters take it: `file:` paths made absolute against the working directory. */
export const absoluteDatabaseUrl = (url: string): string => {
  if (databaseKind(url) !== 'sqlite') return url;
  return fileUrl(url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length));
};

import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '../platform/env';

/** Where a running instance takes work from the command line, and the token that proves a caller may read this folder. */
export type Instance = { address: string; token: string };

const fileIn = (dataDir: string): string => path.join(dataDir, 'instance.json');

/** Writes the address of this process, with a token new at each start, readable by its owner only. */
export const publishAddress = (env: Pick<Env, 'dataDir' | 'port'>): { token: string; remove: () => void } => {
  const token = randomBytes(32).toString('base64url');
  const file = fileIn(env.dataDir);
  rmSync(file, { force: true });
  const instance: Instance = { address: `http://127.0.0.1:${env.port}`, token };
  writeFileSync(file, JSON.stringify(instance), { mode: 0o600 });
  return { token, remove: () => rmSync(file, { force: true }) };
};

/** The running instance of a data folder; null where none has left its address. */
export const readInstance = (dataDir: string): Instance | null => {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Instance;
  } catch {
    return null;
  }
};

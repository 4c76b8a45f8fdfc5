import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { fileUrl } from '../platform/databaseUrl';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder under the system's temporary one, gone after the tests of the file that asked for it. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dipnot-test-'));
  made.push(folder);
  return folder;
};

/**
 * The address of a new, empty database of the kind TEST_DATABASE names: a file (the default), or a database of its own
 * name on the server at MONGODB_URL.
 */
export const testDatabaseUrl = (): string => {
  if (process.env['TEST_DATABASE'] !== 'mongodb') return fileUrl(join(temporaryFolder(), 'dipnot.db'));
  const server = process.env['MONGODB_URL'];
  if (!server) throw new Error('TEST_DATABASE=mongodb needs MONGODB_URL');
  const url = new URL(server);
  url.pathname = `/test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  return url.href;
};

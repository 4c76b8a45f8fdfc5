import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileUrl } from '../platform/databaseUrl';

/** A new folder under the system's temporary one. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'dipnot-test-'));

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

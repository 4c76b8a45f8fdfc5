import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { versionOf, type MongoServer } from './mongoServer';
import { startServer } from './serverProcess';

const run = promisify(execFile);

const PACKAGE = 'SecantusDB==0.7.0b3';
const VENV = join(import.meta.dirname, '../../../.cache/secantus-venv');
const SERVER = join(VENV, 'bin/secantusd-py');

const install = async (): Promise<void> => {
  if (existsSync(SERVER)) return;
  await run('python3', ['-m', 'venv', VENV]);
  await run(join(VENV, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', PACKAGE]);
};

/**
 * SecantusDB, a stand-in that speaks MongoDB's protocol, installed from PyPI into `.cache/` at the first use. How it
 * differs from MongoDB stands in `docs/decisions/010-mongodb-stand-in.md`.
 */
export const startSecantus = async (): Promise<MongoServer> => {
  await install();
  const server = await startServer(SERVER, (port, folder) => [
    ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', folder],
    ...['--log-level', 'ERROR', '--cache-size', '256M'],
    // Without it, the last acknowledged transactions are lost with the process.
    '--sync-on-commit',
  ]);
  const url = `mongodb://127.0.0.1:${server.port}/`;
  try {
    return { url, version: await Promise.race([versionOf(url), server.failed]), stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
};

import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder, testDatabaseUrl } from './testDatabase';

/** The product as an operator runs it: built, in a process of its own, on an empty data folder. */
export type Product = {
  url: string;
  settings: Settings;
  output(): string;
  /** Sends a signal and waits for the end; the exit code, or null when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
};

/** Settings by name; nothing of the caller's environment but its paths. */
export type Settings = Record<string, string | undefined>;

const ROOT = resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 60_000;

export const ADMIN = { email: 'admin@dipnot.example', password: 'a password for tests' };

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

/** Settings of a new, empty house of the kind TEST_DATABASE names. */
export const newSettings = async (more: Settings = {}): Promise<Settings> => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_ENV: 'production',
  LANG: 'en_GB.UTF-8',
  LOG_LEVEL: 'error',
  DATA_DIR: join(temporaryFolder(), 'data'),
  ...(process.env.TEST_DATABASE === 'mongodb' ? { DATABASE_URL: testDatabaseUrl() } : {}),
  SECRET: 'only-for-tests-of-the-whole-product-0123456789',
  PORT: String(await freePort()),
  DEMO: 'no',
  ADMIN_EMAIL: ADMIN.email,
  ADMIN_PASSWORD: ADMIN.password,
  ...more,
});

/** Bundles the server and the command line; a second or two. */
export const buildProduct = (): void => {
  for (const what of ['server', 'cli']) {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', what], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  }
};

/** Starts the server and waits until it is ready. `ready: false` waits for its end instead. */
export const startProduct = async (settings: Settings): Promise<Product> => {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server.js'], {
    cwd: ROOT,
    env: settings as NodeJS.ProcessEnv,
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text.toString()));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const url = `http://localhost:${settings.PORT}`;
  const until = performance.now() + PATIENCE_MS;
  const ready = async (): Promise<boolean> => (await fetch(`${url}/readyz`).catch(() => null))?.status === 200;
  process.once('exit', () => child.kill('SIGKILL'));
  while (child.exitCode === null && !(await ready())) {
    if (performance.now() > until) throw new Error(`Not ready after a minute: ${said.join('')}`);
    await sleep(50);
  }
  return {
    url,
    settings,
    output: () => said.join(''),
    end: async (signal) => {
      child.kill(signal);
      return child.exitCode ?? (await ended)[0];
    },
  };
};

/** Runs `dipnot …` on the same settings and waits for its end. */
export const dipnot = (settings: Settings, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['--enable-source-maps', 'dist/cli.js', ...args], {
    cwd: ROOT,
    env: settings as NodeJS.ProcessEnv,
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });

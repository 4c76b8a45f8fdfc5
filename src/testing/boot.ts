import type { Payload } from 'payload';
import { fillWithDemo } from '../server/fillWithDemo';
import { closeHouse, openHouse } from '../server/openHouse';
import { readEnv, type Env } from '../platform/env';
import { temporaryFolder, testDatabaseUrl } from './testDatabase';

/** A house that is open: its Payload instance, the settings it was opened with, and how to end it. */
export type BootedHouse = { payload: Payload; env: Env; close(): Promise<void> };

/** The first administrator of every booted house. */
export const ADMIN = { email: 'admin@dipnot.example', password: 'a password for tests' };

/**
 * Opens the product's own house, by its own configuration, on a new and empty database of the kind TEST_DATABASE names
 * (`sqlite`, the default, or `mongodb` with MONGODB_URL). Once per test file: the configuration is read at its import.
 * With `demo` it holds the demo content too.
 */
export const bootHouse = async ({ demo = false }: { demo?: boolean } = {}): Promise<BootedHouse> => {
  Object.assign(process.env, {
    DATA_DIR: temporaryFolder(),
    DATABASE_URL: testDatabaseUrl(),
    SITE_URL: 'http://localhost:3000',
    SECRET: 'only-for-tests-of-a-whole-house-0123456789',
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    DEMO: demo ? 'yes' : 'no',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
  });
  const env = readEnv(process.env);
  const house = await openHouse(env);
  if (demo) await fillWithDemo(house.payload, process.cwd());
  return { payload: house.payload, env, close: () => closeHouse(house) };
};

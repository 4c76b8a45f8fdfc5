import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser';

/**
 * The journeys walk through the product as everyone starts it, on an empty data folder with demo content. Playwright
 * reads this file once in each process: what is decided in the first is handed on to the others by the environment,
 * where the journeys find it too (`JOURNEYS_EMAIL`, `JOURNEYS_PASSWORD`).
 */
const HOUSE = resolve(import.meta.dirname, '..');
const DATA = resolve(HOUSE, '.cache/journeys');

if (!process.env.JOURNEYS_PORT) {
  process.env.JOURNEYS_PORT = String(20_000 + (process.pid % 10_000));
  process.env.JOURNEYS_EMAIL = 'journeys@dipnot.example';
  process.env.JOURNEYS_PASSWORD = randomBytes(12).toString('base64url');
  rmSync(DATA, { recursive: true, force: true });
  mkdirSync(DATA, { recursive: true });
}

const port = process.env.JOURNEYS_PORT;
const address = `http://localhost:${port}`;
const browser = findBrowser({ mayInstall: false });
if ('notRun' in browser) throw new Error(browser.notRun);

export default defineConfig({
  testDir: './journeys',
  outputDir: '../test-results',
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 1,
  timeout: 60_000,
  use: {
    baseURL: address,
    launchOptions: {
      executablePath: browser.path,
      // Chromium refuses its sandbox to root, who runs the tests in containers.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'npm start',
    cwd: HOUSE,
    url: `${address}/readyz`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 12_000 },
    env: {
      PORT: port,
      SITE_URL: address,
      DATA_DIR: DATA,
      DATABASE_URL: `file:${DATA}/dipnot.db`,
      ADMIN_EMAIL: process.env.JOURNEYS_EMAIL!,
      ADMIN_PASSWORD: process.env.JOURNEYS_PASSWORD!,
      DEMO: 'yes',
    },
  },
});

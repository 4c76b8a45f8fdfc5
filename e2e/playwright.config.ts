import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser';

/**
 * The journeys walk through the product as everyone starts it, on an empty data folder with demo content. It is started
 * twice: in one house nothing is written but its demo, and readers walk there; in the other one editors write. So both
 * walk at one time, and no reader meets what an editor has just published.
 *
 * Playwright reads this file once in each process: what is decided in the first is handed on to the others by the
 * environment, where the journeys find it too (`JOURNEYS_PORT` of the editors' house, `JOURNEYS_EMAIL`,
 * `JOURNEYS_PASSWORD`). `JOURNEYS_FIREFOX`, the path of a Firefox, is given by `npm run journeys:firefox`.
 */
const HOUSE = resolve(import.meta.dirname, '..');
const EDITORS = resolve(HOUSE, '.cache/journeys');
const READERS = resolve(HOUSE, '.cache/journeys-reading');
const BRIDGE = resolve(import.meta.dirname, 'firefox/bridge.mjs');

if (!process.env.JOURNEYS_PORT) {
  process.env.JOURNEYS_PORT = String(20_000 + 2 * (process.pid % 5_000));
  process.env.JOURNEYS_EMAIL = 'journeys@dipnot.example';
  process.env.JOURNEYS_PASSWORD = randomBytes(12).toString('base64url');
  for (const folder of [EDITORS, READERS]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
}

/** Journeys that only read. Whatever is not named here may write, and walks through the editors' house. */
const READING = /\/(?:conformance|crawl|languageSwitch|notes|reading|sideBySide|subscribe)\.spec\.ts$/;

/** The editor's desk as another engine shows it. */
const IN_FIREFOX = /\/(?:importing|notesAtDesk|paste|savesAtDesk|twoTabs|writtenFromNothing)\.spec\.ts$/;

/** A house of its own, at its port and in its data folder, and how it is started. */
const houseAt = (port: number, folder: string) => {
  const address = `http://localhost:${port}`;
  const server = {
    command: 'npm start',
    cwd: HOUSE,
    url: `${address}/readyz`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 12_000 },
    env: {
      PORT: String(port),
      SITE_URL: address,
      DATA_DIR: folder,
      DATABASE_URL: `file:${folder}/dipnot.db`,
      ADMIN_EMAIL: process.env.JOURNEYS_EMAIL!,
      ADMIN_PASSWORD: process.env.JOURNEYS_PASSWORD!,
      DEMO: 'yes',
      SUGGESTIONS: resolve(import.meta.dirname, 'suggest.mjs'),
    },
  };
  return { address, server };
};

const port = Number(process.env.JOURNEYS_PORT);
const editors = houseAt(port, EDITORS);
const readers = houseAt(port + 1, READERS);

const inChromium = () => {
  const browser = findBrowser({ mayInstall: false });
  if ('notRun' in browser) throw new Error(browser.notRun);
  // Chromium refuses its sandbox to root, who runs the tests in containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const launchOptions = { executablePath: browser.path, args };
  return {
    // One at a time in each house: editors share its one account, and the crawl of the readers' house is made once.
    projects: [
      { name: 'editors', testIgnore: READING, use: { baseURL: editors.address, launchOptions }, workers: 1 },
      { name: 'readers', testMatch: READING, use: { baseURL: readers.address, launchOptions }, workers: 1 },
    ],
    webServer: [editors.server, readers.server],
  };
};

/** A stock Firefox, by the bridge: Playwright's own, a patched one, cannot be had everywhere. */
const inFirefox = (path: string) => {
  const launchOptions = { executablePath: BRIDGE, env: { ...process.env, FIREFOX_PATH: path } };
  const use = { browserName: 'firefox', channel: 'moz-firefox', baseURL: editors.address, launchOptions } as const;
  return { projects: [{ name: 'firefox', testMatch: IN_FIREFOX, use, workers: 1 }], webServer: editors.server };
};

export default defineConfig({
  testDir: './journeys',
  outputDir: '../test-results',
  forbidOnly: !!process.env.CI,
  retries: 0,
  workers: 2,
  // No journey judges by time; on a machine that does other work too, each may take its own.
  timeout: 180_000,
  // Nor does a step of one: a busy machine may take its own to show a page.
  expect: { timeout: 30_000 },
  use: { trace: 'retain-on-failure' },
  ...(process.env.JOURNEYS_FIREFOX ? inFirefox(process.env.JOURNEYS_FIREFOX) : inChromium()),
});

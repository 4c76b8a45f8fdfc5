import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A browser that starts, by its own version string; or why there is none. */
export type FoundBrowser = { path: string; version: string } | { notRun: string };

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What a browser says of itself; undefined where it does not start. */
export const versionOf = (path: string): string | undefined => {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};

/** Where commands of these names would stand on PATH. */
export const onPath = (names: string[]): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** The first of these places where there is a browser that starts. */
export const firstThatStarts = (places: string[]): FoundBrowser | undefined => {
  for (const path of places) {
    const version = existsSync(path) ? versionOf(path) : undefined;
    if (version) return { path, version };
  }
  return undefined;
};

const places = (): string[] => [...onPath(SYSTEM), chromium.executablePath()];

/** @returns why it could not be installed, undefined when it was. */
const install = (): string | undefined => {
  if (process.getuid?.() !== 0) return 'no Chromium found, and only root can install one';
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
    return undefined;
  } catch (error) {
    return `no Chromium found, and apt-get could not install one: ${(error as Error).message.trim().split('\n').at(-1)}`;
  }
};

/**
 * Finds the browser of the journeys: `CHROMIUM_PATH`, a Chromium of the system, Playwright's own; failing these, and
 * where it may, one installed by apt. A `CHROMIUM_PATH` that does not start is not passed over in silence.
 */
export const findBrowser = ({ mayInstall }: { mayInstall: boolean }): FoundBrowser => {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    const version = versionOf(named);
    return version ? { path: named, version } : { notRun: `CHROMIUM_PATH does not start: ${named}` };
  }
  const found = firstThatStarts(places());
  if (found) return found;
  const failure = mayInstall ? install() : 'no Chromium found';
  return firstThatStarts(places()) ?? { notRun: failure ?? 'Chromium was installed but does not start' };
};

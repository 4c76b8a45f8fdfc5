import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A Chromium that starts, by its own version string; or why there is none. */
export type FoundBrowser = { path: string; version: string } | { notRun: string };

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const versionOf = (path: string): string | undefined => {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};

const onPath = (): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => SYSTEM.map((name) => join(folder, name)));

const firstThatStarts = (): FoundBrowser | undefined => {
  for (const path of [...onPath(), chromium.executablePath()]) {
    const version = existsSync(path) ? versionOf(path) : undefined;
    if (version) return { path, version };
  }
  return undefined;
};

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
  const found = firstThatStarts();
  if (found) return found;
  const failure = mayInstall ? install() : 'no Chromium found';
  return firstThatStarts() ?? { notRun: failure ?? 'Chromium was installed but does not start' };
};

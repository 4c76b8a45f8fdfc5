import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../e2e/browser';
import { findFirefox } from '../../e2e/firefox/findFirefox';
import { findMongo } from '../../src/testing/mongo/findMongo';
import { run } from './command';
import type { Count } from './count';
import { countPlaywright, countVitest } from './reports';

/** Runs `use` with the path of a report that is to be written; hands back what was written there, if anything. */
const withReport = async (use: (path: string) => Promise<number>): Promise<[string | undefined, number]> => {
  const folder = mkdtempSync(join(tmpdir(), 'dipnot-report-'));
  try {
    const path = join(folder, 'report.json');
    const code = await use(path);
    return [existsSync(path) ? readFileSync(path, 'utf8') : undefined, code];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** `show`: its output as it comes; otherwise at its end, whole, for another suite is talking meanwhile. */
const vitest = async (project: string, env: Record<string, string>, { show }: { show: boolean }): Promise<Count> => {
  const [report, code] = await withReport(async (path) => {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${path}`];
    const ended = await run('vitest', ['run', '--project', project, ...reporters], { env, show });
    if (!show) console.log(ended.output);
    return ended.code;
  });
  return countVitest(report, code);
};

/** What could not run is printed with its reason; it counts as skipped, or as failed where it was demanded. */
const notRun = (suite: string, reason: string, demanded: boolean): Count => {
  console.log(`${suite}: not run (${reason})`);
  return { passed: 0, failed: demanded ? 1 : 0, skipped: demanded ? 0 : 1 };
};

export const unit = (): Promise<Count> => vitest('unit', {}, { show: true });

/** Makes the bundles that some integration tests start: once, so that suites side by side find them made. */
export const buildForIntegration = async (): Promise<Count> => {
  const made = [
    await run('node', ['scripts/build.mjs', 'server'], { show: true }),
    await run('node', ['scripts/build.mjs', 'cli'], { show: true }),
  ];
  return { passed: 0, failed: made.filter(({ code }) => code !== 0).length, skipped: 0 };
};

export const integrationOnSqlite = (): Promise<Count> => vitest('int', { TEST_DATABASE: 'sqlite' }, { show: true });

/** The same integration suite on a MongoDB, or on what stands in for one; which one it was is printed. */
export const integrationOnMongo = async (): Promise<Count> => {
  const mongo = await findMongo();
  if ('notRun' in mongo) return notRun('MongoDB', mongo.notRun, process.env.REQUIRE_MONGO === '1');
  console.log(`MongoDB: ${mongo.version}`);
  try {
    return await vitest('int', { TEST_DATABASE: 'mongodb', MONGODB_URL: mongo.url }, { show: false });
  } finally {
    await mongo.stop();
  }
};

const playwright = async (env: Record<string, string>): Promise<Count> => {
  const [report, code] = await withReport(async (path) => {
    const args = ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'];
    const given = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: path };
    return (await run('playwright', args, { env: given, show: true })).code;
  });
  return countPlaywright(report, code);
};

/** The journeys in a browser, through the product as it is started by everyone. */
export const journeys = async (): Promise<Count> => {
  const browser = findBrowser({ mayInstall: true });
  if ('notRun' in browser) return notRun('Journeys', browser.notRun, false);
  console.log(`Journeys: ${browser.version}`);
  return playwright({ CHROMIUM_PATH: browser.path });
};

/** The journeys of the editor's desk in a stock Firefox. */
export const journeysInFirefox = async (): Promise<Count> => {
  const browser = findFirefox();
  if ('notRun' in browser) return notRun('Firefox', browser.notRun, false);
  console.log(`Firefox: ${browser.version}`);
  return playwright({ JOURNEYS_FIREFOX: browser.path });
};

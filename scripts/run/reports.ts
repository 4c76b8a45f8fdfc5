import type { Count } from './count';

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/** A runner that ended badly, or that ran nothing at all, has failed even where no test of its own says so. */
const honest = (count: Count, exitCode: number): Count => {
  const ran = count.passed + count.failed + count.skipped;
  return count.failed === 0 && (exitCode !== 0 || ran === 0) ? { ...count, failed: 1 } : count;
};

const parse = <T>(text: string | undefined): T | undefined => {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
};

const CRASHED: Count = { passed: 0, failed: 1, skipped: 0 };

/**
 * Counts a run of Vitest by its JSON report. A file that could not even be loaded counts as one failed test.
 * @param text the report, undefined when none was written
 */
export const countVitest = (text: string | undefined, exitCode: number): Count => {
  const report = parse<VitestReport>(text);
  if (!report) return CRASHED;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
};

/**
 * Counts a run of Playwright by its JSON report. A journey that passes only at the second try has failed.
 * @param text the report, undefined when none was written
 */
export const countPlaywright = (text: string | undefined, exitCode: number): Count => {
  const report = parse<PlaywrightReport>(text);
  if (!report) return CRASHED;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, exitCode);
};

import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './reports';

const vitest = (passed: number, failed: number, skipped: number, files: object[] = []): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    testResults: files,
  });

const playwright = (expected: number, unexpected: number, flaky: number, skipped: number, errors: object[] = []) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped }, errors });

describe('countVitest', () => {
  it('takes the counts of the report', () => {
    expect(countVitest(vitest(5, 2, 1), 1)).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  it('counts a file that could not be loaded as failed', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countVitest(vitest(1, 1, 0, files), 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  it('counts a bad end without a failed test, and a run of nothing, as failed', () => {
    expect(countVitest(vitest(5, 0, 0), 1).failed).toBe(1);
    expect(countVitest(vitest(0, 0, 0), 0).failed).toBe(1);
  });

  it('counts a crash before the report as failed', () => {
    expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countVitest('{ "numPassed', 139).failed).toBe(1);
  });
});

describe('countPlaywright', () => {
  it('takes the counts of the report, a flaky journey as failed', () => {
    expect(countPlaywright(playwright(7, 1, 1, 2), 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('counts errors outside the journeys, such as a server that does not start', () => {
    expect(countPlaywright(playwright(0, 0, 0, 0, [{ message: 'no server' }]), 1).failed).toBe(1);
  });

  it('counts a crash before the report as failed', () => {
    expect(countPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

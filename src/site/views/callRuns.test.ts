import { describe, expect, it } from 'vitest';
import { drawnAs, joinCalls } from './callRuns';
import { call, text } from '../../domain/commentary/viewExamples';

/** What a reader sees of a run. */
const seen = (...numbers: number[]) =>
  drawnAs(numbers)
    .map((as, at) => ({ listed: `, ${numbers[at]}`, through: '–', number: `${numbers[at]}` })[as ?? 'number'])
    .join('');

describe('calls side by side', () => {
  it.each([
    [[1], '1'],
    [[1, 2], '1, 2'],
    [[1, 2, 3], '1–3'],
    [[1, 2, 3, 4], '1, 2, 3, 4'],
    [[1, 2, 3, 4, 5], '1, 2, 3, 4, 5'],
    [[1, 2, 3, 4, 7, 8, 9], '1, 2, 3, 4, 7–9'],
    [[1, 2, 3, 6], '1–3, 6'],
    [[1, 3, 4, 5], '1, 3–5'],
    [[1, 2, 3, 7, 8, 9], '1–3, 7–9'],
    [[1, 2, 3, 3, 4, 5], '1–3, 3–5'],
    [[4, 1], '4, 1'],
    [[3, 2, 1], '3, 2, 1'],
    [[2, 2, 2], '2, 2, 2'],
  ])('%j are drawn as %s', (numbers, drawn) => {
    expect(seen(...numbers)).toBe(drawn);
  });

  it('are one run only where nothing stands between them', () => {
    const joined = joinCalls([call('a', 1), call('b', 2), text(' '), call('c', 3)]);
    expect(joined.map((one) => (one.kind === 'calls' ? one.calls.map(({ number }) => number) : one.kind))).toEqual([
      [1, 2],
      'text',
      [3],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { answeredBy, concerns, newsBetween, type ReadState } from './questions';

const TODAY = '2024-06-01';
const entry = { on: '2024-05-02', kind: 'correction' as const, text: 'The year is 1936.' };
const published: ReadState = { isPublished: true, wasNumbered: true, corrections: [], withdrawal: null };
const withdrawn: ReadState = { ...published, withdrawal: { on: '2024-05-03', reason: 'A dispute.' } };
const corrected: ReadState = { ...published, corrections: [entry] };

describe('what a save makes known of an edition', () => {
  it('is each correction that readers did not have, two alike among them, whatever day it bears', () => {
    const twice = { ...corrected, corrections: [entry, entry] };
    const told = { kind: 'corrected', on: '2024-05-02', said: 'The year is 1936.' };
    expect(newsBetween(published, corrected, TODAY).told).toEqual([told]);
    expect(newsBetween(corrected, twice, TODAY).told).toEqual([told]);
    expect(newsBetween(corrected, corrected, TODAY).told).toEqual([]);
    expect(newsBetween(corrected, published, TODAY).told).toEqual([]);
  });

  it('is its withdrawal and its unpublishing, each once, and that they were taken back', () => {
    const gone = { ...published, isPublished: false };
    expect(newsBetween(published, withdrawn, TODAY).told).toEqual([
      { kind: 'withdrawn', on: '2024-05-03', said: 'A dispute.' },
    ]);
    expect(newsBetween(withdrawn, withdrawn, TODAY).told).toEqual([]);
    expect(newsBetween(published, gone, TODAY).told).toEqual([{ kind: 'unpublished', on: TODAY, said: '' }]);
    expect(newsBetween(gone, gone, TODAY).told).toEqual([]);
    expect(newsBetween(withdrawn, published, TODAY).takenBack).toEqual(['withdrawn']);
    expect(newsBetween(gone, published, TODAY).takenBack).toEqual(['unpublished']);
  });

  it('is nothing at a first publication, whatever stands in it', () => {
    const draft = { ...published, isPublished: false, wasNumbered: false };
    expect(newsBetween(draft, corrected, TODAY)).toEqual({ told: [], takenBack: [] });
  });
});

describe('news of an edition', () => {
  it('answers what was asked of it: a correction that of corrections, its end everything', () => {
    expect(answeredBy(newsBetween(published, corrected, TODAY))).toEqual(['corrected']);
    expect(answeredBy(newsBetween(published, withdrawn, TODAY))).toContain('unpublished');
    expect(answeredBy(newsBetween(published, published, TODAY))).toEqual([]);
  });

  it('concerns the original too where a translation is corrected, but not where one is withdrawn', () => {
    expect(concerns('corrected', { isOriginal: false })).toBe(true);
    expect(concerns('withdrawn', { isOriginal: false })).toBe(false);
    expect(concerns('withdrawn', { isOriginal: true })).toBe(true);
  });
});

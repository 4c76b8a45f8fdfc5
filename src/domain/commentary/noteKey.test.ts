import { describe, expect, it } from 'vitest';
import { isNoteKey, makeNoteKey } from './noteKey';

/** A fixed sequence of numbers from 0 up to 1. */
const dice =
  (seed = 7) =>
  () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };

describe('makeNoteKey', () => {
  it('makes many short keys, each unlike the others', () => {
    const random = dice();
    const taken = new Set<string>();
    for (let n = 0; n < 2000; n += 1) {
      const key = makeNoteKey(taken, random);
      expect(taken.has(key)).toBe(false);
      expect(isNoteKey(key) && key.length >= 5 && key.length <= 6).toBe(true);
      taken.add(key);
    }
  });

  it('ends even when chance always says the same', () => {
    expect(makeNoteKey(new Set(['aaaaa', 'aaaaaa']), () => 0)).toBe('aaaaaaa');
    expect(isNoteKey(makeNoteKey(new Set(), () => 0.999999))).toBe(true);
  });
});

describe('isNoteKey', () => {
  it('takes what may stand in an anchor', () => {
    expect(['k7m2q', 'a'].every(isNoteKey)).toBe(true);
    expect(['', '1a', 'A', 'a-b', 'a b', 'ş', `a${'b'.repeat(40)}`, 5, null].some(isNoteKey)).toBe(false);
  });
});

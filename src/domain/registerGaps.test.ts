import { describe, expect, it } from 'vitest';
import { gapsOf, registerGap } from './registerGaps';

describe('gapsOf', () => {
  it('finds the numbers that are not published, wherever they stand', () => {
    expect(gapsOf(6, [5, 2, 3])).toEqual([1, 4, 6]);
  });

  it('finds none where every number is published', () => {
    expect(gapsOf(3, [3, 1, 2])).toEqual([]);
    expect(gapsOf(0, [])).toEqual([]);
  });

  it('is not misled by a number published since the highest was read', () => {
    expect(gapsOf(2, [1, 2, 3])).toEqual([]);
  });
});

describe('registerGap', () => {
  it('names the missing numbers while they are few', () => {
    expect(registerGap({ highest: 4, count: 3 }, [4, 2, 1])).toEqual({ highest: 4, published: 3, missing: [3] });
    expect(registerGap({ highest: 6, count: 1 }, [1])?.missing).toEqual([2, 3, 4, 5, 6]);
    expect(registerGap({ highest: 7, count: 1 }, [1])).toEqual({ highest: 7, published: 1, missing: null });
  });

  it('names none where a part of the year is not at hand', () => {
    expect(registerGap({ highest: 12, count: 11 }, [12, 11, 10])?.missing).toBeNull();
  });

  it('says nothing of a year without gaps', () => {
    expect(registerGap({ highest: 2, count: 2 }, [2, 1])).toBeNull();
  });
});

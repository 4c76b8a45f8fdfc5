import { describe, expect, it } from 'vitest';
import { call, p } from './examples';
import { countWords, readingMinutes } from './readingTime';

describe('countWords', () => {
  it('counts a word with its suffix once', () => {
    expect(countWords('Ermenistan’ın 2024’te -- mayın; “Երևան”!')).toBe(4);
  });
});

describe('readingMinutes', () => {
  const body = (words: number) => [p('söz '.repeat(words), call('a'))];

  it('is rounded up and at least one', () => {
    expect([0, 1, 175, 176, 350, 351].map((words) => readingMinutes(body(words), 175))).toEqual([1, 1, 1, 2, 2, 3]);
  });

  it('counts words that lie in several texts once', () => {
    expect(readingMinutes([p('in', 'accurate')], 1)).toBe(1);
  });
});

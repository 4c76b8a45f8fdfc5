import { describe, expect, it } from 'vitest';
import { plainText } from '../lexical/walk';
import { call, p } from './examples';
import { countWords, readingMinutes } from './readingTime';

describe('countWords', () => {
  it('counts a word with its suffix once', () => {
    expect(countWords('Ermenistan’ın 2024’te -- mayın; “Երևան”!')).toBe(4);
  });

  it('counts a word that lies in several texts once, and no call', () => {
    expect(countWords(plainText([p('in', 'accurate', call('a'))]))).toBe(1);
  });
});

describe('readingMinutes', () => {
  it('is rounded up and at least one', () => {
    expect([0, 1, 175, 176, 350, 351].map((words) => readingMinutes(words, 175))).toEqual([1, 1, 1, 2, 2, 3]);
  });
});

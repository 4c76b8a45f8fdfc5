import { describe, expect, it } from 'vitest';
import { closed, italic, runsOf } from './run';

describe('runsOf', () => {
  it('makes neighbours of one face one run and drops empty ones', () => {
    expect(runsOf(['a', '', 'b', italic('c'), italic(''), italic('d'), 'e'])).toEqual([
      { text: 'ab' },
      { text: 'cd', italic: true },
      { text: 'e' },
    ]);
  });
});

describe('closed', () => {
  it.each([
    ['Bitti', 'Bitti.'],
    ['Bitti.', 'Bitti.'],
    ['Bitti mi?', 'Bitti mi?'],
    ['“Bitti mi?”', '“Bitti mi?”'],
    ['Bitti…', 'Bitti…'],
    ['“Bitti”', '“Bitti”.'],
  ])('%s becomes %s', (text, expected) => {
    expect(closed(text)).toBe(expected);
  });

  it('sets the period inside quotation marks where asked', () => {
    expect(closed('The “End”', true)).toBe('The “End.”');
  });
});

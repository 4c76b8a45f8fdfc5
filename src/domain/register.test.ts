import { describe, expect, it } from 'vitest';
import { formatNumber, parseNumber } from './register';

describe('parseNumber', () => {
  it.each(['2024/5', '2024 / 5', ' 2024/ 5 '])('reads %j', (text) => {
    expect(parseNumber(text)).toEqual({ year: 2024, sequence: 5 });
  });

  it.each([
    '2024',
    '2024/',
    '2024/0',
    '2024/05',
    '2024/10000',
    '1899/1',
    '3000/1',
    '24/5',
    '2024/5/1',
    '2024/5a',
    '-2024/5',
    '2024\n/5',
    '',
  ])('does not take %j for a number', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('reads what formatNumber writes', () => {
    expect(formatNumber({ year: 2024, sequence: 7 })).toBe('2024 / 7');
    expect(parseNumber(formatNumber({ year: 1900, sequence: 9999 }))).toEqual({ year: 1900, sequence: 9999 });
  });
});

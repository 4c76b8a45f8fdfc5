import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, isDay } from './date';
import { daysIn, parseDay } from './parseDay';

describe('parseDay', () => {
  it.each([
    '6 February 2024',
    '6 February, 2024',
    'February 6, 2024',
    'February 6 2024',
    '6th February 2024',
    '6 Feb. 2024',
    '6 Şubat 2024',
    '6 ŞUBAT 2024',
    '06 şubat 2024',
    '06.02.2024',
    '6.2.2024',
    '2024-02-06',
    ' 6 February\u00a02024 ',
  ])('reads %j', (text) => {
    expect(parseDay(text)).toBe('2024-02-06');
  });

  it.each([
    '31 February 2024',
    '30.02.2024',
    '2024-02-30',
    '0 Mart 2024',
    '06/02/2024',
    'February 2024',
    '6 Foo 2024',
    '6 February 24',
    '',
  ])('takes %j for no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('reads every day as both languages write it, in capitals too', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.constantFrom('tr', 'en'), (day, locale) => {
        const written = formatDay(day, locale as 'tr' | 'en');
        expect(isDay(day)).toBe(true);
        expect(parseDay(written)).toBe(day);
        expect(parseDay(written.toLocaleUpperCase(locale))).toBe(day);
      }),
    );
  });
});

describe('daysIn', () => {
  it('finds the days of a text in reading order', () => {
    expect(daysIn('NEWS.AZ, 6 February, 2024 (Accessed: March 1, 2024; 2024-03-02), 12345.02.2024')).toEqual([
      '2024-02-06',
      '2024-03-01',
      '2024-03-02',
    ]);
  });
});

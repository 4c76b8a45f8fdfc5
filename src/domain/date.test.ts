import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, formatDay, instantOf, isDay, yearIn } from './date';

const ZONES = [
  'Europe/Istanbul',
  'UTC',
  'America/New_York',
  'Asia/Beirut',
  'America/Havana',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
];

const day = fc
  .date({ min: new Date('1920-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('yearIn', () => {
  it('is the year of the calendar in the zone', () => {
    const instant = new Date('2026-12-31T21:30:00Z');
    expect([yearIn(instant, 'Europe/Istanbul'), yearIn(instant, 'UTC')]).toEqual([2027, 2026]);
  });
});

describe('dayIn', () => {
  it('is the day of the zone, not of Greenwich', () => {
    expect(dayIn('2024-02-07T22:30:00Z', 'Europe/Istanbul')).toBe('2024-02-08');
    expect(dayIn('2024-02-07T22:30:00Z', 'UTC')).toBe('2024-02-07');
  });

  it('throws on what is no instant and on an unknown zone', () => {
    expect(() => dayIn('yesterday', 'UTC')).toThrow(RangeError);
    expect(() => dayIn('2024-02-07T22:30:00Z', 'Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('instantOf', () => {
  it('is the first instant of the day in the zone', () => {
    expect(instantOf('2024-02-08', 'Europe/Istanbul')).toBe('2024-02-07T21:00:00.000Z');
    // Clocks skip from 00:00 to 01:00 in Beirut and go from 01:00 back to 00:00 in Havana.
    expect(instantOf('2024-03-31', 'Asia/Beirut')).toBe('2024-03-30T22:00:00.000Z');
    expect(instantOf('2024-11-03', 'America/Havana')).toBe('2024-11-03T04:00:00.000Z');
  });

  it('is given back by dayIn, and the instant before it lies in the day before', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...ZONES), (one, zone) => {
        const exists = !(zone === 'Pacific/Kiritimati' && one === '1994-12-31');
        fc.pre(exists);
        const start = instantOf(one, zone);
        expect(dayIn(start, zone)).toBe(one);
        expect(dayIn(new Date(Date.parse(start) - 1000).toISOString(), zone) < one).toBe(true);
      }),
    );
  });

  it('throws on a day that does not exist', () => {
    expect(() => instantOf('2023-02-29', 'UTC')).toThrow(RangeError);
    expect(() => instantOf('2011-12-30', 'Pacific/Apia')).toThrow(RangeError);
  });
});

describe('formatDay', () => {
  it('writes the day in the language of the page', () => {
    expect(formatDay('2024-02-08', 'tr')).toBe('8 Şubat 2024');
    expect(formatDay('2024-02-08', 'en')).toBe('8 February 2024');
  });
});

describe('isDay', () => {
  it('knows the calendar', () => {
    expect(['2024-02-29', '2023-02-29', '2024-13-01', '2024-2-1', '2024-02-08T00:00'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

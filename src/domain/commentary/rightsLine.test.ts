import { describe, expect, it } from 'vitest';
import { rightsLine } from './rightsLine';

const ZONE = 'Europe/Istanbul';
const NEW_YEAR = '2023-12-31T22:30:00Z';

describe('rightsLine', () => {
  it('spans the years to that of publication in the site’s zone, with an en dash', () => {
    expect(rightsLine({ holder: ' AVİM ', firstYear: 2009 }, NEW_YEAR, ZONE)).toEqual({
      holder: 'AVİM',
      years: '2009–2024',
      year: 2024,
    });
  });

  it.each([
    [{ firstYear: 2009, lastYear: 2024 }, '2009–2024'],
    [{ firstYear: 2024, lastYear: 2024 }, '2024'],
    [{ lastYear: 2020 }, '2020'],
    [{}, '2024'],
    [{ firstYear: 2030 }, '2030'],
  ])('of %j says %s', (years, expected) => {
    expect(rightsLine({ holder: 'H', ...years }, NEW_YEAR, ZONE)?.years).toBe(expected);
  });

  it('claims no year for what was never published', () => {
    expect(rightsLine({ holder: 'H' }, undefined, ZONE)?.years).toBe('');
  });

  it('says nothing where nobody holds the rights', () => {
    expect(rightsLine({ firstYear: 2009, holder: '  ' }, NEW_YEAR, ZONE)).toBeNull();
  });

  it('hands on licence and statement', () => {
    expect(
      rightsLine({ holder: 'H', licence: 'CC BY 4.0', statement: 'All rights reserved.' }, NEW_YEAR, ZONE),
    ).toEqual({
      holder: 'H',
      years: '2024',
      year: 2024,
      licence: 'CC BY 4.0',
      licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
      statement: 'All rights reserved.',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { aNote, p } from '../commentary/examples';
import { followsByPrint, unevenNotes } from './pairState';

const NOW = { contentChangedAt: '2026-03-02T10:00:00.000Z', textPrint: 'now' };

describe('a translation beside its original, without either text', () => {
  it('is current by the print of what it follows, whatever the days are', () => {
    const followed = { basedOn: '2020-01-01T00:00:00.000Z', textPrint: 'now' };
    expect(followsByPrint(followed, NOW)).toEqual({ follows: 'current', lags: false });
  });

  it('has to be compared part by part where the prints differ', () => {
    expect(followsByPrint({ basedOn: undefined, textPrint: 'then' }, NOW)).toBeNull();
  });

  it('is judged by days alone where nothing was noted, and never said to be current', () => {
    const by = (basedOn: string | undefined) => followsByPrint({ basedOn, textPrint: undefined }, NOW);
    expect(by('2026-03-01T10:00:00.000Z')).toEqual({ follows: 'unknown', lags: true });
    expect(by('2026-03-03T10:00:00.000Z')).toEqual({ follows: 'unknown', lags: false });
    expect(by(undefined)).toEqual({ follows: 'unknown', lags: false });
  });
});

describe('the notes of a pair', () => {
  it('are told where they do not render each other, by the keys of the side concerned', () => {
    const prose = {
      ...aNote('c'),
      paragraphs: [p('What the keeper said of it was written down much later, and by others.')],
    };
    const translation = [
      { ...aNote('x'), counterpart: 'a' },
      { ...aNote('y'), counterpart: 'lost' },
      aNote('z'),
      { ...aNote('own'), kind: 'translator' as const },
      { ...prose, key: 'same', counterpart: 'c' },
    ];
    expect(unevenNotes([aNote('a'), aNote('b'), prose], translation)).toEqual({
      missing: ['b'],
      unpaired: ['z'],
      gone: ['y'],
      untranslated: ['same'],
    });
  });
});

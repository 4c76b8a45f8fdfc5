import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../locales/index';
import { groupByLetter } from './nameIndexGroups';

const sorted = (names: string[], language: Locale) =>
  names.toSorted(new Intl.Collator(language).compare).map((name) => ({ name }));
const fill = Array.from({ length: 40 }, (_, at) => `Zz ${at}`);
const letters = (names: string[], language: Locale) =>
  groupByLetter(sorted([...names, ...fill], language), language).map(({ letter }) => letter);

describe('an index by letters', () => {
  it('has none up to forty names, and no group where it is empty', () => {
    expect(groupByLetter(sorted(fill, 'tr'), 'tr')).toEqual([{ names: sorted(fill, 'tr') }]);
    expect(groupByLetter([], 'tr')).toEqual([]);
  });

  it('has the letters of its language', () => {
    const names = ['Cem', 'Çınar', 'Irmak', 'ışık', 'İnci', 'ipek'];
    expect(letters(names, 'tr')).toEqual(['C', 'Ç', 'I', 'İ', 'Z']);
    expect(letters(names, 'en')).toEqual(['C', 'I', 'Z']);
  });

  it('takes accents and a first letter of two characters for the same letter', () => {
    expect(letters(['Eva', 'Élodie', 'E\u0301tienne'], 'en')).toEqual(['E', 'Z']);
  });

  it('keeps what begins with no letter, and other scripts, in groups of their own', () => {
    expect(letters(['168', 'Ara', 'Արա'], 'tr')).toEqual(['#', 'A', 'Z', 'Ա']);
  });

  it('loses no name', () => {
    const groups = groupByLetter(sorted(['Eva', ...fill], 'tr'), 'tr');
    expect(groups.flatMap(({ names }) => names)).toHaveLength(41);
  });
});

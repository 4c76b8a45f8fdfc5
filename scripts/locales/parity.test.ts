import { describe, expect, it } from 'vitest';
import { parityProblems } from './parity';
import { readWords } from './words';

const compare = (tr: object, en: object): string[] =>
  parityProblems({
    tr: readWords('tr.json', JSON.stringify(tr)).words,
    en: readWords('en.json', JSON.stringify(en)).words,
  });

describe('parityProblems', () => {
  it('finds nothing between equal languages', () => {
    const tr = {
      note: { count_one: '{{count}} dipnot', count_other: '{{count}} dipnot' },
      on: '{{day, datetime}} günü',
    };
    const en = { note: { count_one: 'one note', count_other: '{{count}} notes' }, on: 'on {{ day }}' };
    expect(compare(tr, en)).toEqual([]);
  });

  it('names a key that one language lacks', () => {
    expect(compare({ a: { b: 'x' } }, { a: { c: 'y' } })).toEqual(['en: "a.b" is missing', 'tr: "a.c" is missing']);
  });

  it('names a missing plural form', () => {
    expect(compare({ n_other: 'x' }, { n_one: 'a', n_other: 'b' })).toEqual(['tr: "n_one" is missing']);
  });

  it('names a form the language does not have', () => {
    const both = { n_one: 'x', n_other: 'y' };
    expect(compare(both, { ...both, n_few: 'z' })).toEqual(['en: "n_few" is no plural form of this language']);
  });

  it('asks for the ordinal forms of each language', () => {
    const tr = { place_ordinal_other: '{{count}}.' };
    const en = { ...tr, place_ordinal_one: '{{count}}st', place_ordinal_two: '{{count}}nd' };
    expect(compare(tr, en)).toEqual(['en: "place_ordinal_few" is missing']);
  });

  it('refuses a key both with and without plural forms', () => {
    const both = { n: 'x', n_one: 'x', n_other: 'y' };
    expect(compare(both, both)).toEqual([
      'tr: "n" stands with and without plural forms',
      'en: "n" stands with and without plural forms',
    ]);
  });

  it('names placeholders that differ, in whatever form', () => {
    expect(compare({ a: '{{ad}}' }, { a: '{{name}}' })).toEqual([
      '"a": placeholders differ, tr has {{ad}}, en has {{name}}',
    ]);
    expect(compare({ n_one: 'x', n_other: 'x' }, { n_one: 'x', n_other: '{{count}}' })).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../locales/index';
import { translator } from '../../i18n/translate';
import { aNote, anEdition, at, call, p } from './examples';
import { LEVELS, problem, problemWords, type Problem, type ProblemKind } from './problem';
import { problemsOf } from './problems';

const say = (one: Problem, locale: Locale): string => {
  const { key, values } = problemWords(one);
  return translator(locale)(key, values);
};

describe('the sentence of a problem', () => {
  it('names a note as readers do, by its number in the text and not by its place in the form', () => {
    const address = 'https://example.org/';
    const edition = anEdition({
      blocks: [at('p1', p(call('c'), call('b')))],
      notes: [aNote('b', 'Words', { address }), aNote('c', '')],
    });
    expect(problemsOf(edition).map((one) => say(one, 'tr'))).toEqual([
      '1. not boş.',
      '2. notta adres var, erişim tarihi yok.',
    ]);
    expect(problemsOf(edition).map((one) => say(one, 'en'))).toEqual([
      'Note 1 is empty.',
      'Note 2 has an address but no access date.',
    ]);
  });

  it('names a note that is not called by its first words, and an empty one not at all', () => {
    const edition = anEdition({ notes: [aNote('a'), aNote('b', 'A report of 1974'), aNote('c', '')] });
    expect(problemsOf(edition).map((one) => say(one, 'tr'))).toEqual([
      '“A report of 1974” notu metinde hiç çağrılmıyor.',
      'Boş bir not metinde hiç çağrılmıyor.',
      'Notlardan biri boş.',
    ]);
  });

  it('names the notes of a translation by its own numbers', () => {
    const notes = [
      aNote('a', 'One', { counterpart: 'y' }),
      aNote('b', 'Two', { counterpart: 'x' }),
      aNote('c', 'Three'),
    ];
    const blocks = [at('p1', p(call('a'), call('b'), call('c')))];
    const found = problemsOf({ ...anEdition({ blocks, notes }), originalNotes: [aNote('x'), aNote('y')] });
    expect(found.map((one) => say(one, 'en'))).toEqual([
      'Note 3 is not paired with a note of the original.',
      'Note 2 stands in another order than in the original.',
    ]);
  });

  it('of a manuscript names a note as the file numbers it', () => {
    expect(say(problem('empty-note', { line: 9, note: 'k7' }, '[3]'), 'tr')).toBe('3. not boş.');
    expect(say(problem('call-without-note', { line: 3 }, '[7]'), 'tr')).toBe('[7] çağrısının notu yok.');
  });

  it('exists for every kind, with a number and without, in every language', () => {
    for (const kind of Object.keys(LEVELS) as ProblemKind[]) {
      for (const locale of LOCALES) {
        expect(say(problem(kind, { note: 'k7' }), locale)).toMatch(/^\S.*\.$/);
        expect(say(problem(kind, { note: 'k7' }, 'Words', 7), locale)).toMatch(/^\S.*\.$/);
      }
    }
  });
});

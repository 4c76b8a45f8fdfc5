import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../locales/index';
import { LEVELS, problem, type ProblemKind } from '../domain/commentary/problem';
import { placeName, problemSentence } from './problemSentence';

describe('the sentence of a problem', () => {
  it('names what it is about', () => {
    const one = problem('call-without-note', { block: 'p3' }, '[7]');
    expect(problemSentence(one, 'tr')).toBe('[7] çağrısının notu yok.');
    expect(problemSentence(one, 'en')).toBe('The call [7] has no note.');
  });

  it('exists for every kind in every language', () => {
    for (const kind of Object.keys(LEVELS) as ProblemKind[]) {
      for (const locale of LOCALES) {
        expect(problemSentence(problem(kind, { note: 'k7' }), locale)).toMatch(/^\S.*\.$/);
      }
    }
  });

  it('falls back to the place where there is no excerpt', () => {
    expect(problemSentence(problem('empty-note', { note: 'k7' }), 'en')).toBe('The note k7 is empty.');
  });

  it('is accompanied by the name of the place', () => {
    expect(placeName({ line: 12 }, 'tr')).toBe('12. satır');
    expect(placeName({ note: 'k7' }, 'en')).toBe('note k7');
    expect(placeName({}, 'en')).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { fold, lower, upper } from './fold';

describe('lower', () => {
  it.each([
    ['tr', 'IĞDIR', 'ığdır'],
    ['tr', 'İZMİR', 'izmir'],
    ['tr', 'I\u0307ZMİR', 'izmir'],
    ['en', 'TITLE', 'title'],
  ])('in %s makes %s %s', (locale, text, expected) => {
    expect(lower(text, locale)).toBe(expected);
  });
});

describe('upper', () => {
  it.each([
    ['tr', 'istanbul ılık', 'İSTANBUL ILIK'],
    ['en', 'title', 'TITLE'],
  ])('in %s makes %s %s', (locale, text, expected) => {
    expect(upper(text, locale)).toBe(expected);
  });
});

describe('fold', () => {
  it.each([
    ['ISPARTA', 'Isparta', 'ısparta', 'isparta'],
    ['mayin', 'mayın', 'MAYIN', 'mayin'],
    ['Hâkim', 'hakim', 'HÂKİM', 'hakim'],
    ['ŞÜPHE', 'şüphe', 'suphe', 'suphe'],
  ])('makes %s, %s and %s one', (...spellings) => {
    const expected = spellings.at(-1);
    expect(spellings.map((spelling) => fold(spelling, 'tr'))).toEqual(spellings.map(() => expected));
  });

  it('leaves no trace of a dotted capital in English text', () => {
    expect(fold('İSTANBUL', 'en')).toBe('istanbul');
  });
});

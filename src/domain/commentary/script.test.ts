import { describe, expect, it } from 'vitest';
import { directionOf, isMostlyNotLatin, suggestLang } from './script';

describe('suggestLang', () => {
  it.each([
    ['“Արարատ Միրզոյանը Հաստատեց”, 168, 24 January, 2024', 'hy'],
    ['Ереван сегодня', 'ru'],
    ['جريدة النهار', 'ar'],
    ['Η Καθημερινή', 'el'],
    ['הארץ', 'he'],
    ['საქართველო', 'ka'],
    ['Հայաստան, https://www.example.am/a-very-long-address-in-latin-letters', 'hy'],
    ['Iğdır’da Işıl', undefined],
    ['A word of Հայ', undefined],
    ['日本語の新聞', undefined],
    ['日本語の新聞 Հայ', undefined],
    ['1915, 24.', undefined],
    ['', undefined],
  ])('of %j is %s', (text, lang) => {
    expect(suggestLang(text)).toBe(lang);
  });
});

describe('isMostlyNotLatin', () => {
  it('weighs letters, known script or not', () => {
    expect(['Հայաստան abc', '日本語の新聞', 'Հայ only a little', '123', ''].map(isMostlyNotLatin)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur-PK', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['hy', 'ltr'],
    ['tr', 'ltr'],
  ])('of %s is %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });
});

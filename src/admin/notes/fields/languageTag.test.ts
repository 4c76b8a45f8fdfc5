import { describe, expect, it } from 'vitest';
import { languageTag, listedLanguages } from './languageTag';

describe('a language that somebody writes', () => {
  it('is known by its name in the language of the desk, whatever its case and marks', () => {
    expect(languageTag('Ermenice', 'tr')).toBe('hy');
    expect(languageTag(' INGILIZCE', 'tr')).toBe('en');
    expect(languageTag('armenian', 'en')).toBe('hy');
  });

  it('may be any tag, in its usual form', () => {
    expect(languageTag('SR-latn', 'tr')).toBe('sr-Latn');
    expect(languageTag('xal', 'en')).toBe('xal');
  });

  it('is not guessed', () => {
    expect(languageTag('Ermenicemsi', 'tr')).toBeUndefined();
    expect(languageTag('a', 'tr')).toBeUndefined();
    expect(languageTag('', 'tr')).toBeUndefined();
    expect(languageTag('en-', 'tr')).toBeUndefined();
    expect(languageTag('en-a', 'tr')).toBeUndefined();
  });

  it('is chosen from names, in the order of the dictionary', () => {
    const names = listedLanguages('tr').map(({ name }) => name);
    expect(names).toContain('Ermenice');
    expect(names.indexOf('Çekçe')).toBeLessThan(names.indexOf('Ermenice'));
    expect(names.filter((name) => /^[a-z]{2,3}$/.test(name))).toEqual([]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { languageName } from './languageName';
import { translator } from './translate';

describe('words', () => {
  it('come from the language asked for, with their values and unescaped', () => {
    expect(translator('tr')('article.number', { series: 'Yorum', number: '2024 / 7' })).toBe('Yorum No: 2024 / 7');
    expect(translator('en')('note.call', { number: 1 })).toBe('Note 1');
    expect(translator('en')('page.titled', { title: '<b>', house: '&' })).toBe('<b> · &');
  });

  it('count in both languages', () => {
    expect([0, 1, 5].map((count) => translator('en')('article.notes', { count }))).toEqual([
      '0 notes',
      '1 note',
      '5 notes',
    ]);
    expect([1, 5].map((count) => translator('tr')('article.notes', { count }))).toEqual(['1 dipnot', '5 dipnot']);
  });

  it('that are missing are reported, never taken from the other language', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(translator('tr')('no.such.words' as never)).toBe('no.such.words');
    expect(report).toHaveBeenCalledWith('No words for "no.such.words" in tr.');
    report.mockRestore();
  });

  it('name languages', () => {
    expect([languageName('hy', 'tr'), languageName('tr', 'en'), languageName('not a tag', 'en')]).toEqual([
      'Ermenice',
      'Turkish',
      'not a tag',
    ]);
  });
});

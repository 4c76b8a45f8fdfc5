import { describe, expect, it } from 'vitest';
import { baseKeys, readWords, splitForm } from './words';

describe('readWords', () => {
  it('flattens nested keys', () => {
    const { words, problems } = readWords('tr.json', '{ "note": { "back": "Metne dön" }, "home": "Ana sayfa" }');
    expect([...words]).toEqual([
      ['note.back', 'Metne dön'],
      ['home', 'Ana sayfa'],
    ]);
    expect(problems).toEqual([]);
  });

  it('names what is double, empty or not a text', () => {
    const { problems } = readWords('tr.json', '{ "a": "x", "a": "y", "b": { "c": " " }, "d": 3 }');
    expect(problems).toEqual(['tr.json: "a" stands twice', 'tr.json: "b.c" is empty', 'tr.json: "d" is not a text']);
    expect(readWords('tr.json', '[]').problems).toEqual(['tr.json: not a JSON object']);
  });
});

describe('plural forms', () => {
  it('are told from the key they belong to', () => {
    expect(splitForm('notes.count_other')).toEqual({ base: 'notes.count', form: 'other', ordinal: false });
    expect(splitForm('place_ordinal_two')).toEqual({ base: 'place', form: 'two', ordinal: true });
    expect(splitForm('admin.series.one')).toEqual({ base: 'admin.series.one', ordinal: false });
  });

  it('fold into one key', () => {
    const { words } = readWords('en.json', '{ "n_one": "a note", "n_other": "{{count}} notes", "home": "Home" }');
    expect(baseKeys(words)).toEqual(new Set(['n', 'home']));
  });
});

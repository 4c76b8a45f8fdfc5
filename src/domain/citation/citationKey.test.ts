import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationKey } from './citationKey';

const keyed = (title: string, names: string[], more: { latin?: string; sequence?: number } = {}) => ({
  title,
  authors: names.map((name) => ({ name, latin: more.latin })),
  year: '2024',
  language: 'tr' as const,
  house: 'Dipnot Evi',
  sequence: more.sequence,
});

describe('citationKey', () => {
  it.each([
    ['ozturk2024fener7', keyed('Fener', ['Ayşe Öztürk', 'Ben Cole'], { sequence: 7 })],
    ['isikci2024igdirda', keyed('Bir Gün Iğdır’da', ['Gül Işıkçı'])],
    ['harutyunyan2024masis', keyed('Masis', ['Արփինե Հարությունյան'], { latin: 'Arpine Harutyunyan' })],
    ['dipnotevi2024ege', keyed('Ege', ['Dipnot Evi'])],
    ['anon2024ve', keyed('&', [])],
    ['anon2024text', keyed('…', ['!!!'])],
  ])('is %s', (key, input) => {
    expect(citationKey(input)).toBe(key);
  });

  it('is ASCII letters and digits that start with a letter or a digit of the name, whatever the edition says', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (title, name) => {
        expect(citationKey(keyed(title, [name]))).toMatch(/^[a-z0-9]+$/);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

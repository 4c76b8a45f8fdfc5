import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionSlug, slugify } from './slug';

describe('slugify', () => {
  it.each([
    ['tr', 'İSTANBUL', 'istanbul'],
    ['tr', 'ISPARTA', 'isparta'],
    ['tr', 'I\u0307zmir', 'izmir'],
    ['tr', 'Hâlâ kâğıt üzerinde mi?', 'hala-kagit-uzerinde-mi'],
    ['tr', 'I. Dünya Savaşı', 'i-dunya-savasi'],
    ['tr', '2024’ün 8 Şubat’ı', '2024un-8-subati'],
    ['tr', 'Հայաստան', 'hayastan'],
    ['tr', 'Ереван сегодня', 'erevan-segodnya'],
    ['tr', '…', undefined],
    ['tr', 'Straße—Łódź', 'strasse-lodz'],
    ['tr', 'Iğdır’da Işıl İnan: “Şüphe”', 'igdirda-isil-inan-suphe'],
    ['tr', "Ermenistan'ın", 'ermenistanin'],
    ['tr', 'Çığ & Göç: %100', 'cig-ve-goc-100'],
    ['en', 'Mines & memory', 'mines-and-memory'],
    ['en', 'Armenia’s İstanbul', 'armenias-istanbul'],
  ] as const)('in %s makes %s %s', (locale, text, expected) => {
    expect(slugify(text, locale)).toBe(expected);
  });

  it('cuts at a word, at most 80 characters', () => {
    expect(slugify('mayın '.repeat(30), 'tr')).toBe(Array.from({ length: 13 }, () => 'mayin').join('-'));
    expect(slugify(`${'a'.repeat(40)} ${'b'.repeat(39)} c`, 'en')).toBe(`${'a'.repeat(40)}-${'b'.repeat(39)}`);
    expect(slugify('a'.repeat(200), 'en')).toBe('a'.repeat(80));
  });

  it('is plain, short and stays itself, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constantFrom('tr', 'en'), (text, locale) => {
        const slug = slugify(text, locale as 'tr' | 'en');
        if (slug === undefined) return;
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugify(slug, locale as 'tr' | 'en')).toBe(slug);
      }),
    );
  });
});

describe('editionSlug', () => {
  it('is never a bare number or a language', () => {
    expect(['1915', 'EN', 'tr', '1915 ve sonrası'].map((title) => editionSlug(title, 'tr'))).toEqual([
      'yazi-1915',
      'yazi-en',
      'yazi-tr',
      '1915-ve-sonrasi',
    ]);
    expect(editionSlug('1915', 'en')).toBe('text-1915');
  });
});

import { describe, expect, it } from 'vitest';
import { findTerms, termsOf } from './findTerms';

const found = (text: string, terms: string[], language = 'tr') =>
  findTerms(
    text,
    termsOf(terms, (term) => term, language),
  );

describe('a term in a text', () => {
  it.each([
    ['before an ending behind an apostrophe', 'Dışişleri Bakanlığı’nın açıklaması', 'Dışişleri Bakanlığı'],
    ['whatever apostrophe is typed', "Dışişleri Bakanlığı'nın açıklaması", 'Dışişleri Bakanlığı'],
    ['before an ending without an apostrophe', 'Dışişleri Bakanlığının açıklaması', 'Dışişleri Bakanlığı'],
    ['in capitals, which are Turkish ones', 'DIŞİŞLERİ BAKANLIĞI’NIN', 'Dışişleri Bakanlığı'],
    ['with a dotted capital', 'İZMİR’DE', 'İzmir'],
    ['with a dotless capital', 'IĞDIR’da', 'Iğdır'],
    ['at the beginning of a sentence', 'Tehcir kararı', 'tehcir'],
    ['in a form of the plural', 'kitaplarından', 'kitap'],
    ['with a consonant that is voiced', 'kitabı', 'kitap'],
    ['after a vowel', 'komisyonu ve belgeyi', 'belge'],
    ['over a line', 'Kuzey\nLimanı açıldı', 'Kuzey Limanı'],
    ['in quotation marks', '‘Kuzey Limanı’ açıldı', 'Kuzey Limanı'],
    ['with an apostrophe of its own', 'O’Brien’ın', 'O’Brien'],
    ['with a soft hyphen in it', 'Dışişleri Bakan\u00adlığı', 'Dışişleri Bakanlığı'],
    ['written in two signs', 'I\u0307zmir', 'İzmir'],
    ['with points', 'Ö. E. Lütem’e göre', 'Ö. E. Lütem'],
  ])('is found %s', (_, text, term) => {
    expect(found(text, [term])).toEqual([term]);
  });

  it.each([
    ['inside a word', 'Akkars’ta', 'kars'],
    ['that begins a longer word', 'Karslılar', 'Kars'],
    ['that begins another word', 'askeriye', 'aske'],
    ['whose vowels do not go with the ending', 'masaler', 'masa'],
    ['that is short and has an ending or looks like it', 'atı', 'at'],
    ['before a name behind an apostrophe', 'O’Brien', 'O'],
    ['behind an apostrophe', 'd’Orsay', 'Orsay'],
    ['over the end of a sentence', 'Kuzey. Limanı', 'Kuzey Limanı'],
    ['in lower case where it is a name', 'boğaz ağrısı', 'Boğaz'],
    ['with an ı where it has an i', 'SINIR', 'sinir'],
    ['without its marks', 'kar', 'kâr'],
    ['with an ending in its midst', 'Kuzey’in Limanı', 'Kuzey Limanı'],
  ])('is not found %s', (_, text, term) => {
    expect(found(text, [term])).toEqual([]);
  });

  it('is not found in the place of a longer one that it is a part of, but beside it', () => {
    const terms = ['Birleşmiş Milletler', 'Birleşmiş Milletler Güvenlik Konseyi', 'Güvenlik'];
    expect(found('Birleşmiş Milletler Güvenlik Konseyi’nde ve Birleşmiş Milletler’de', terms)).toEqual([
      'Birleşmiş Milletler Güvenlik Konseyi',
      'Birleşmiş Milletler',
    ]);
  });

  it('is itself before a form of another', () => {
    expect(found('Karsı', ['Kars', 'Karsı'])).toEqual(['Karsı']);
  });

  it('in English is found before ’s and in the plural, and folds as English does', () => {
    const terms = ['Ministry of Foreign Affairs', 'lighthouse', 'TITLE'];
    expect(found('The Ministry of Foreign Affairs’s lighthouses. Lighthouse', terms, 'en')).toEqual(
      terms.slice(0, 2).concat('lighthouse'),
    );
    expect(found('INTERNATIONAL CRISIS GROUP', ['International Crisis Group'], 'en')).toHaveLength(1);
  });
});

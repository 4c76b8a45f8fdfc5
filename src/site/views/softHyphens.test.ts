import { describe, expect, it } from 'vitest';
import { LONG, softHyphens } from './softHyphens';

const shown = (text: string, lang = 'tr') => softHyphens(text, lang, LONG.inColumn).replaceAll('\u00ad', '·');

describe('soft hyphens', () => {
  it.each([
    ['karşılaştıramadıklarımızdan', 'kar·şı·laş·tı·ra·ma·dık·la·rı·mız·dan'],
    ['İSTATİSTİKLERİNİN', 'İS·TA·TİS·TİK·LE·Rİ·NİN'],
    ['Sözleşmesi’nin uluslararası yükümlülükleri.', 'Sözleşmesi’nin ulus·la·ra·ra·sı yü·küm·lü·lük·le·ri.'],
    ['kısa sözler', 'kısa sözler'],
  ])('%s → %s', (text, divided) => {
    expect(shown(text)).toBe(divided);
  });

  it('leave addresses and other languages alone', () => {
    const address = 'https://www.karsilastirmalaricinkaynak.example/degerlendirmelerimizden';
    expect(shown(`bkz. ${address}, değerlendirmelerimizden`)).toBe(`bkz. ${address}, de·ğer·len·dir·me·le·ri·miz·den`);
    expect(shown('internationalization', 'en')).toBe('internationalization');
    expect(shown('Փարոսներիքարտեզները', 'hy')).toBe('Փարոսներիքարտեզները');
  });

  it('spare the words that are shorter than asked', () => {
    const divided = softHyphens(
      'Sürdürülebilirlik, “karşılaştırmalarımızdan” ve a@karsilastirmalarimizdan.example',
      'tr',
      LONG.inTitle,
    );
    expect(divided.replaceAll('\u00ad', '·')).toBe(
      'Sürdürülebilirlik, “kar·şı·laş·tır·ma·la·rı·mız·dan” ve a@karsilastirmalarimizdan.example',
    );
  });

  it('know the language by its first subtag and change nothing but the hyphens', () => {
    const text = 'Değerlendirmelerimizden, “karşılaştırmalarımız” \n ve IŞILDAKLARIMIZDAN';
    expect(softHyphens(text, 'tr-TR', LONG.inColumn).replaceAll('\u00ad', '')).toBe(text);
    expect(softHyphens(text, 'tr-TR', LONG.inColumn)).not.toBe(text);
  });

  it('go on as before once they have met more words than they keep', () => {
    const letters = (at: number) => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    for (let at = 0; at < 21_000; at += 1) softHyphens(`değerlendirme${letters(at)}`, 'tr', LONG.inColumn);
    expect(shown('karşılaştıramadıklarımızdan')).toBe('kar·şı·laş·tı·ra·ma·dık·la·rı·mız·dan');
  });
});

import { describe, expect, it } from 'vitest';
import { unprintedLetters } from './unprinted';

describe('letters that cannot be printed', () => {
  it.each([
    'Işıldak ĞÜŞİÖÇ âîû — “fener”… ḥṣẓʿ ₺ € № → ∑ ½ ²',
    'Փարոսների և քարտեզները',
    'Карты ёЁії, Οι χάρτες ἀρχή',
    'حوادث الساحل، ١٩٧٤',
    'שלום',
    'soft\u00adhyphen, zero\u200bwidth, a\u0301, ☃\ufe0e no-break\u00a0space\n',
  ])('are none in %s', (text) => {
    expect(unprintedLetters(text)).toEqual([]);
  });

  it('are named once each, in reading order, whole where they are two units long', () => {
    expect(unprintedLetters('港 fener 漢港 🦀 ꦲ🦀')).toEqual(['港', '漢', '🦀', 'ꦲ']);
  });
});

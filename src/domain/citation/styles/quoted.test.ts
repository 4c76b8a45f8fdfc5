import { describe, expect, it } from 'vitest';
import { quoted, quotedWithComma } from './quoted';

describe('a title in quotation marks', () => {
  it.each([
    ['The "Big" Sea', '“The ‘Big’ Sea”'],
    ['("Big") “Sea”', '“(‘Big’) ‘Sea’”'],
    ['Kıyı’nın «Sesi»', '“Kıyı’nın «Sesi»”'],
  ])('%s becomes %s', (title, expected) => {
    expect(quoted(title)).toBe(expected);
  });

  it('takes the comma inside in English, after it in Turkish', () => {
    expect(quotedWithComma('Why?', 'en')).toBe('“Why?,”');
    expect(quotedWithComma('On “Peace”', 'en')).toBe('“On ‘Peace,’”');
    expect(quotedWithComma('Neden?', 'tr')).toBe('“Neden?”,');
  });
});

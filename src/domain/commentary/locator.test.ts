import { describe, expect, it } from 'vitest';
import { aNote, anEdition, call, p, SETTINGS, text } from './examples';
import { toEditionView } from './view';

const shown = (words: Parameters<typeof p>, locator: string, lang?: string) => {
  const note = { ...aNote('a', '', { lang }), paragraphs: words.length > 0 ? [p('One.'), p(...words)] : [], locator };
  const [drawn] = toEditionView(anEdition({ blocks: [p(call('a'))], notes: [note] }), SETTINGS).notes;
  return drawn?.paragraphs.at(-1);
};
const wordsOf = (run: ReturnType<typeof shown>) => run?.map((one) => (one.kind === 'text' ? one.text : '')).join('');

describe('the place in a source', () => {
  it.each([
    ['Kıyı Haber', 's. 45', 'Kıyı Haber, s. 45'],
    ['Kıyı Haber, 6 Şubat 2024.', 's. 45', 'Kıyı Haber, 6 Şubat 2024. s. 45'],
    ['“Haritalar.”', ' s. 45 ', '“Haritalar.” s. 45'],
    ['Kıyı Haber, 1453', '45', 'Kıyı Haber, 1453, 45'],
    ['«Փարոս»։', 'էջ 7', '«Փարոս»։ էջ 7'],
  ])('stands after %s', (words, locator, expected) => {
    expect(wordsOf(shown([words], locator))).toBe(expected);
  });

  it.each([
    ['Kıyı Haber, s. 45, not 2', 's. 45'],
    ['Kıyı Haber', '  '],
  ])('is not added to %s where it is said or empty', (words, locator) => {
    expect(wordsOf(shown([words], locator))).toBe(words);
  });

  it('is in the language of the note, whatever its last words are in', () => {
    expect(shown([text('Haber', { lang: 'tr' })], 'p. 4', 'fr')?.at(-1)).toEqual({
      kind: 'text',
      text: ', p. 4',
      marks: [],
    });
  });

  it('is all that a note without words says', () => {
    expect(wordsOf(shown([], 's. 45'))).toBe('s. 45');
  });
});

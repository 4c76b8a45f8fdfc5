import { describe, expect, it } from 'vitest';
import { editions } from '../../testing/demo/readEditions';
import { plainText } from '../lexical/walk';
import { adaptCitation } from './adaptCitation';
import { p, text } from './examples';

const english = (words: string) => plainText(adaptCitation([p(words)], 'tr', 'en'));
const turkish = (words: string) => plainText(adaptCitation([p(words)], 'en', 'tr'));

describe('adaptCitation', () => {
  it.each([
    ['https://a.example/ (Erişim tarihi: 6 Şubat 2024).', 'https://a.example/ (accessed 6 February 2024).'],
    ['Kıyı, s. 9. Erişim tarihi: 6 Şubat 2024', 'Kıyı, p. 9. Accessed 6 February 2024'],
    [
      '1911, s. iv ve 203; s. 40–58, m. 4–11; m. 2, par. 31.',
      '1911, pp. iv and 203; pp. 40–58, arts. 4–11; art. 2, para. 31.',
    ],
    ['Bkz. Ada Su ve diğerleri, çev. Ela Demir, c. 2, b. 3', 'See Ada Su et al., trans. Ela Demir, vol. 2, ch. 3'],
    ['günlük, 18–24 Ocak 2022; rapor, Mayıs 2023', 'günlük, 18–24 January 2022; rapor, May 2023'],
  ])('writes %s as %s, and back', (tr, en) => {
    expect(english(tr)).toBe(en);
    expect(turkish(en)).toBe(tr);
  });

  it('reads other forms of what it writes', () => {
    expect(turkish('Last accessed on February 6, 2024; 3rd p. 7')).toBe('Erişim tarihi: 6 Şubat 2024; 3rd s. 7');
    expect(english('Su vd., ss. 3-4 (son erişim: 6 Şubat 2024)')).toBe('Su et al., pp. 3-4 (accessed 6 February 2024)');
  });

  it('leaves titles, brackets, addresses and words of another language alone', () => {
    const kept = '“Bkz. s. 7, 6 Şubat 2024”, «s. 8», "s. 9" [s. 10], https://a.example/s.7';
    expect(english(kept)).toBe(kept);
    const titled = [p('“Önce ', text('s. 1', { marks: ['italic'] }), ' s. 2”, s. 3, ', text('s. 4', { lang: 'tr' }))];
    expect(plainText(adaptCitation(titled, 'tr', 'en'))).toBe('“Önce s. 1 s. 2”, p. 3, s. 4');
  });

  it('changes neither days in figures nor letters that only look like its words', () => {
    const words = 'A. S. Deniz, 06.02.2024, 2024-02-06, no. 3, ed. Ada Su, yes. 7';
    expect(english(words)).toBe(words);
  });

  it('says the same again after a way into English and back, in every Turkish note of the demo house', () => {
    const notes = editions.filter(({ place }) => place.language === 'tr').flatMap(({ work }) => work.notes);
    const there = notes.map((note) => english(note.text));
    expect(there.filter((words, at) => words !== notes[at]?.text).length).toBeGreaterThan(25);
    expect(there.map(turkish)).toEqual(notes.map((note) => note.text));
  });
});

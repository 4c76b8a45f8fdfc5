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
    ['Bkz. Ada Su ve diğerleri, çev. Ela Demir, c. 2, böl. 3', 'See Ada Su et al., trans. Ela Demir, vol. 2, ch. 3'],
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

  it.each([
    ['tr', 'T.C. 5. Mahkemesi; T. C. 5. Mahkemesi'],
    ['tr', 'Ada Su (b. 1950)'],
    ['tr', 'Beş yıl ve içerik'],
    ['tr', '2020 ve içinde'],
    ['tr', 'c. için'],
    ['tr', '‘Bkz. s. 7, 6 Şubat 2024’'],
    ['tr', '‘Kıyı’nın s. 7’si’, 2024'],
    ['en', 'Holy See Press Office'],
    ['en', 'See-Saw Press; See-Saw Press'],
    ['en', 'IEEE Trans. Autom. Control; Phil. Trans. R. Soc.'],
    ['en', '‘The Law of 6 February 2024’'],
    ['en', 'Ada’s ‘The Workers’ Law of 6 February 2024’'],
  ] as const)('leaves names and prose that look like its words (%s): %s', (from, words) => {
    expect((from === 'tr' ? english : turkish)(words)).toBe(words);
  });

  it.each([
    ['‘The Shore’s Law of 6 February 2024’, p. 3', '‘The Shore’s Law of 6 February 2024’, s. 3'],
    ['‘The Workers’ Law’, p. 3, the workers’ p. 4', '‘The Workers’ Law’, s. 3, the workers’ s. 4'],
    ['‘Abd al-Rahman’s Shore, p. 3', '‘Abd al-Rahman’s Shore, s. 3'],
    ['Ada’s Shore, p. 3; ‘p. 4’; p. 5', 'Ada’s Shore, s. 3; ‘p. 4’; s. 5'],
    ['(see Su, trans. Ela Demir); see p. iv', '(bkz. Su, çev. Ela Demir); bkz. s. iv'],
  ])('adapts what stands beside single quotation marks and names: %s', (en, tr) => {
    expect(turkish(en)).toBe(tr);
  });

  it('says the same again after a way into English and back, in every Turkish note of the demo house', () => {
    const notes = editions.filter(({ place }) => place.language === 'tr').flatMap(({ work }) => work.notes);
    const there = notes.map((note) => english(note.text));
    expect(there.filter((words, at) => words !== notes[at]?.text).length).toBeGreaterThan(25);
    expect(there.map(turkish)).toEqual(notes.map((note) => note.text));
  });
});

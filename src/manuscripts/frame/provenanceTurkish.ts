import { languageNamed } from './languageName';
import { DAY_MARK } from './mould';
import type { Mould } from './mould';

const WORDS = new Set(
  `bu metin metnin yazı yazının makale makalenin yorum yorumun analiz analizin inceleme incelemenin çalışma çalışmanın
  ilk olarak kez defa önce daha özgün özgünü asıl aslı orijinal orijinali hali hâli dilinde dilindeki dilinden dili
  başlıklı başlığıyla adlı adıyla tarihinde tarihli günü ve ile çeviri çevirisi çevirisidir tercüme tercümesi
  tercümesidir çevrilmiştir yayımlanan yayınlanan yayımlanmış yayınlanmış yayımlanmıştır yayınlanmıştır yayımlandı
  yayınlandı yayımladığı yayınladığı olan`.split(/\s+/),
);

/** What ends the publisher's name: `… tarafından`, `…’de`, `…’nin sitesinde`. */
const AFTER_PUBLISHER =
  /(?:\s(?:tarafından|tarafınca)|['’]n?[dt][ea]|['’]n[iıuü]n\s(?:(?:web|internet)\s)?sitesinde)(?=\s|,|$)/iu;

const bare = (word: string): string => word.replace(/^[,;:().]+|[,;:().]+$/g, '');
const belongs = (word: string): boolean => {
  const clean = bare(word);
  return (
    clean === '' || clean === DAY_MARK || WORDS.has(clean.toLocaleLowerCase('tr')) || languageTag(clean) !== undefined
  );
};

/** `Türkçe`, `Türkçeden`, `İngilizcesi`. */
const languageTag = (word: string): string | undefined =>
  languageNamed(word) ?? languageNamed(word.replace(/(?:den|dan|ten|tan|ye|ya|sinin|sının|si|sı)$/u, ''));

/** A mould word opens the sentence or is written small; a capital inside is the beginning of the publisher's name. */
const opensMould = (word: string, index: number): boolean =>
  belongs(word) && (index === 0 || /^\P{Lu}/u.test(word) || languageTag(bare(word)) !== undefined);

/** Original language: the one named that this text is not the translation into. */
const originalLanguage = (words: string[]): string | undefined => {
  const text = words.join(' ').replace(/(\S+)(?=\s+(?:çeviri|tercüme))/giu, ' ');
  return text
    .split(' ')
    .map((word) => languageTag(bare(word)))
    .find((tag) => tag !== undefined);
};

/** Reads a Turkish provenance sentence without its day, title and address; undefined for any other sentence. */
export const readTurkishProvenance = (sentence: string): Mould | undefined => {
  const border = AFTER_PUBLISHER.exec(sentence);
  if (!border || !/yay[ıi][mn]la/i.test(sentence)) return undefined;
  const before = sentence.slice(0, border.index).split(' ');
  const opening = before.findIndex((word, index) => !opensMould(word, index));
  if (opening === -1) return undefined;
  const publisher = before
    .slice(opening)
    .join(' ')
    .replace(/[\s,;:]+$/, '');
  const after = sentence
    .slice(border.index + border[0].length)
    .split(' ')
    .filter((word) => bare(word) !== '');
  const dateInWords = /(?:\p{L}+\s+)?\d{4}/u.exec(publisher)?.[0];
  const language = originalLanguage([...before.slice(0, opening), ...after]);
  return {
    publisher,
    leftover: [...after.filter((word) => !belongs(word)), ...(dateInWords ? [dateInWords] : [])],
    ...(language && { language }),
  };
};

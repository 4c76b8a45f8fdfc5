/** The scripts we can tell a probable language from. */
const SCRIPTS: readonly [RegExp, string | undefined][] = [
  [/\p{Script=Latin}/gu, undefined],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Georgian}/gu, 'ka'],
];

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const RIGHT_TO_LEFT_SCRIPT = /^(?:arab|hebr|syrc|thaa)$/i;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Addresses are Latin in every language and say nothing of it. */
const withoutAddresses = (text: string): string => text.replace(/https?:\/\/\S+/gi, ' ');

/** The language that a text's dominant script suggests, e.g. `hy` for Armenian; undefined for Latin and for unknown scripts. */
export const suggestLang = (text: string): string | undefined => {
  const words = withoutAddresses(text);
  const counted = SCRIPTS.map(([pattern, lang]) => ({ lang, letters: count(words, pattern) }));
  const known = counted.reduce((sum, { letters }) => sum + letters, 0);
  const most = counted.reduce((best, next) => (next.letters > best.letters ? next : best));
  return most.letters > count(words, /\p{L}/gu) - known ? most.lang : undefined;
};

/** Whether more letters of a text are of other scripts than Latin. */
export const isMostlyNotLatin = (text: string): boolean => {
  const words = withoutAddresses(text);
  const latin = count(words, /\p{Script=Latin}/gu);
  return count(words, /\p{L}/gu) - latin > latin;
};

/** The writing direction of a language, by its BCP 47 tag; a script subtag decides where there is one. */
export const directionOf = (lang: string): 'rtl' | 'ltr' => {
  const [language = '', ...subtags] = lang.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const rightToLeft = script === undefined ? RIGHT_TO_LEFT.has(language) : RIGHT_TO_LEFT_SCRIPT.test(script);
  return rightToLeft ? 'rtl' : 'ltr';
};

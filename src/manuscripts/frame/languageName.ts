/** Languages that a provenance sentence may name. */
const TAGS = [
  'tr',
  'en',
  'fr',
  'de',
  'ru',
  'hy',
  'ar',
  'el',
  'fa',
  'it',
  'es',
  'az',
  'ka',
  'bg',
  'he',
  'nl',
  'pt',
  'ro',
  'sr',
  'uk',
  'zh',
  'ja',
  'pl',
  'sv',
];

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'language' });
const TURKISH = new Intl.DisplayNames(['tr'], { type: 'language' });

const BY_NAME = new Map<string, string>([
  ...TAGS.map((tag): [string, string] => [(ENGLISH.of(tag) ?? tag).toLocaleLowerCase('en'), tag]),
  ...TAGS.map((tag): [string, string] => [(TURKISH.of(tag) ?? tag).toLocaleLowerCase('tr'), tag]),
]);

/** The BCP 47 tag of a language named in English or Turkish (`Turkish`, `İngilizce`); undefined for other words. */
export const languageNamed = (word: string): string | undefined =>
  BY_NAME.get(word.toLocaleLowerCase('tr')) ?? BY_NAME.get(word.toLocaleLowerCase('en'));

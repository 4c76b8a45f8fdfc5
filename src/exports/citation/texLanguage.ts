/** Languages by the names that biblatex and babel know them by. */
const NAMES: Record<string, string> = {
  ar: 'arabic',
  bg: 'bulgarian',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  hy: 'armenian',
  it: 'italian',
  ka: 'georgian',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
};

/** The biblatex name of a BCP 47 tag's language, `turkish` for `tr` and `tr-TR`; undefined for one not listed. */
export const texLanguage = (tag: string): string | undefined => NAMES[tag.toLowerCase().split('-')[0] ?? ''];

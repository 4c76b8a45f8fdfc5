/** The words of a file of `locales/`, as deep as they stand. */
export type Nested = { [key: string]: string | Nested };

/** Some words in Armenian; the others stay as they are in the language that is copied. */
const ARMENIAN: Record<string, string> = {
  'list.newest': 'Նորագույն հոդվածներ',
  'list.empty': 'Դեռ ոչինչ չի հրապարակվել։',
  'note.heading': 'Ծանոթագրություններ',
  'article.readIn': 'Կարդալ հայերեն՝ {{title}}',
  'problem.title-missing': 'Հոդվածը վերնագիր չունի։',
};

/** The same words with a row for `hy` beside every row for `en`: what there is to be said of each language. */
export const withRows = (words: Nested): Nested => {
  const rows = Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? value : withRows(value)]);
  const next = Object.fromEntries(rows) as Nested;
  return 'en' in next && 'tr' in next ? { ...next, hy: next['en']! } : next;
};

/** Words of English as Armenian would have them. */
export const armenianOf = (words: Nested, prefix = ''): Nested =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => {
      const name = `${prefix}${key}`;
      return [key, typeof value === 'string' ? (ARMENIAN[name] ?? value) : armenianOf(value, `${name}.`)];
    }),
  );

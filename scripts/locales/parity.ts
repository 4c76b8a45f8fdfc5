import { baseKeys, splitForm, type Words } from './words';

type ByLanguage = Record<string, Words>;

const PLACEHOLDER = /\{\{-?\s*([^\s,}]+)[^}]*\}\}/g;

const placeholders = (words: Words, base: string): string => {
  const forms = [...words].filter(([key]) => splitForm(key).base === base).map(([, text]) => text);
  const names = forms.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, name]) => name));
  return [...new Set(names)].sort().join(', ');
};

/** What a plural key lacks or has too much of, by the language's CLDR categories. */
const formProblems = (language: string, words: Words, base: string): string[] => {
  const stands = [...words.keys()].map((key) => ({ key, ...splitForm(key) })).filter((form) => form.base === base);
  const forms = stands.filter(({ form }) => form !== undefined);
  if (forms.length === 0) return [];
  const problems = stands.length > forms.length ? [`${language}: "${base}" stands with and without plural forms`] : [];
  for (const ordinal of [false, true]) {
    const found = forms.filter((form) => form.ordinal === ordinal).map(({ form }) => form as string);
    if (found.length === 0) continue;
    const wanted = new Intl.PluralRules(language, { type: ordinal ? 'ordinal' : 'cardinal' }).resolvedOptions();
    const name = ordinal ? `${base}_ordinal` : base;
    for (const form of wanted.pluralCategories) {
      if (!found.includes(form)) problems.push(`${language}: "${name}_${form}" is missing`);
    }
    for (const form of found) {
      if (!wanted.pluralCategories.some((category) => category === form)) {
        problems.push(`${language}: "${name}_${form}" is no plural form of this language`);
      }
    }
  }
  return problems;
};

/**
 * Compares the languages with one another: the same keys, each language's own plural forms (CLDR), the same
 * placeholders.
 * @returns one sentence for every difference.
 */
export const parityProblems = (languages: ByLanguage): string[] => {
  const all = new Set(Object.values(languages).flatMap((words) => [...baseKeys(words)]));
  const keysOf = new Map(Object.entries(languages).map(([language, words]) => [language, baseKeys(words)]));
  return [...all].flatMap((base) => {
    const missing = Object.keys(languages).filter((language) => !keysOf.get(language)?.has(base));
    if (missing.length > 0) return missing.map((language) => `${language}: "${base}" is missing`);
    const forms = Object.entries(languages).flatMap(([language, words]) => formProblems(language, words, base));
    const named = Object.entries(languages).map(([language, words]) => [language, placeholders(words, base)] as const);
    const differ = new Set(named.map(([, names]) => names)).size > 1;
    const list = named.map(([language, names]) => `${language} has {{${names}}}`).join(', ');
    return differ ? [...forms, `"${base}": placeholders differ, ${list}`] : forms;
  });
};

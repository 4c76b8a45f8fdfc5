import { LOCALES, type Locale } from '../locales/index';
import en from '../locales/en.json';
import tr from '../locales/tr.json';

const flat = (node: object, prefix = ''): Record<string, string> =>
  Object.assign(
    {},
    ...Object.entries(node).map(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? { [prefix + key]: value } : flat(value as object, `${prefix}${key}.`),
    ),
  );

const WORDS: Record<Locale, object> = { tr, en };

/** The words of the house as Payload's translator takes them: `t('dipnot:refusal.day')`, on the server and in the admin. */
export const wordsForPayload = Object.fromEntries(
  LOCALES.map((locale) => [locale, { dipnot: flat(WORDS[locale]) }]),
) as Record<Locale, { dipnot: Record<string, string> }>;

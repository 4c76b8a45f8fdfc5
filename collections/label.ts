import { byLocale, type Locale } from '../locales/index';
import { WORDS, type Words } from '../locales/words';

type Leaf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every key of the words that has no plural form. */
export type LabelKey = Leaf<Words>;

const wordAt = (words: unknown, key: string): string => {
  const found = key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], words);
  if (typeof found !== 'string') throw new Error(`locales: no word for ${key}`);
  return found;
};

/**
 * A label of the editor's app in all languages, as Payload takes it.
 * @throws Error when a language lacks the key, so a missing word stops the start and not the page.
 */
export const label = (key: LabelKey): Record<Locale, string> => byLocale((locale) => wordAt(WORDS[locale], key));

import type { Locale } from '../../../locales/index';

/** Names that begin with one letter; without a letter where the index is short. */
export type NameGroup<T> = { letter?: string; names: T[] };

const MOST_UNGROUPED = 40;

/** The letter a name stands under, without the accents that make no other letter of it in that language. */
const firstLetter = (name: string, language: Locale, compare: (a: string, b: string) => number): string => {
  const [first] = /^\p{L}\p{M}*/u.exec(name) ?? [];
  if (!first) return '#';
  const letter = first.toLocaleUpperCase(language);
  const bare = letter.normalize('NFD').charAt(0);
  return compare(bare, letter) === 0 ? bare : letter;
};

/**
 * A sorted index by first letters, where it is long enough to need them. What is one letter the language decides: Ç and C
 * are two in Turkish; É and E are one in English.
 */
export const groupByLetter = <T extends { name: string }>(sorted: T[], language: Locale): NameGroup<T>[] => {
  if (sorted.length <= MOST_UNGROUPED) return sorted.length > 0 ? [{ names: sorted }] : [];
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const groups: { letter: string; names: T[] }[] = [];
  for (const one of sorted) {
    const letter = firstLetter(one.name, language, compare);
    const last = groups.at(-1);
    if (last && compare(last.letter, letter) === 0) last.names.push(one);
    else groups.push({ letter, names: [one] });
  }
  return groups;
};

import type { Locale } from '../../locales/index';
import type { Tallies } from './tallies';

/** A line of an index: a name, its page, how many editions of the index's language lie behind it. */
export type CountedName = { id: string; name: string; path: string; count: number };

type Named = { id: string; name: string; path: string };

const AT_ONCE = 50;

/**
 * Names with something published in a language, as that language sorts them, each with how much. They are counted a few
 * at a time: the counts are kept, but at first there may be thousands to be made.
 */
export const countEach = async (
  tallies: Tallies,
  kind: 'topic' | 'person',
  language: Locale,
  named: Named[],
): Promise<CountedName[]> => {
  const counted: CountedName[] = [];
  for (let from = 0; from < named.length; from += AT_ONCE) {
    const some = named.slice(from, from + AT_ONCE).map(async ({ id, name, path }) => ({
      id,
      name,
      path,
      count: await tallies.works(kind, id, language),
    }));
    counted.push(...(await Promise.all(some)));
  }
  const { compare } = new Intl.Collator(language);
  return counted.filter(({ count }) => count > 0).sort((a, b) => compare(a.name, b.name));
};

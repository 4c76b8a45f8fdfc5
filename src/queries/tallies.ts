import type { Payload, Where } from 'payload';
import { isLocale, type Locale } from '../../locales/index';
import { worksTag, yearTag } from '../routing/tags';
import { readableByAnyone } from './anyone';
import { createMemory } from './memory';

/** What is published in one year of a series, in one language; `highest` is the highest number taken there. */
export type YearCount = { year: number; count: number; highest: number };

/** By series id; latest year first. */
export type YearCounts = Map<string, YearCount[]>;

/** How much there is of what: counted by the database, kept by tag, counted anew after a change of just that. */
export type Tallies = {
  /** The years in which something is published. */
  years(language: Locale): Promise<YearCounts>;
  /** Every year in which a number was ever taken, whether or not something is published there now. */
  register(language: Locale): Promise<YearCounts>;
  /** Published editions of a topic, or by a person as author or translator, in one language. */
  works(kind: 'topic' | 'person', id: string, language: Locale): Promise<number>;
  forget(tags: readonly string[]): void;
};

type Place = { series: string; language: Locale; year: number; highest: number };

/** Years, topics and people beyond this are counted anew. */
const LIMIT = 20_000;

const REGISTER = 'register';

/** The counters' keys are `<series id>/<language>/<year>`: see `collections/counters/takeNumber`. */
const placeOf = ({ key, highest }: { key: string; highest: number }): Place[] => {
  const [series, language, year] = key.split('/');
  return series && isLocale(language) && year ? [{ series, language, year: Number(year), highest }] : [];
};

/** Opens the tallies of one database; every reader of this process shares them. */
export const createTallies = (payload: Payload): Tallies => {
  const { once, forget } = createMemory(LIMIT);

  const count = async (and: Where[]): Promise<number> => {
    const where = await readableByAnyone(payload, 'commentaries', { and });
    return where ? (await payload.db.count({ collection: 'commentaries', where })).totalDocs : 0;
  };

  const places = (): Promise<Place[]> =>
    once(REGISTER, async () => {
      const { docs } = await payload.db.find<{ key: string; highest: number }>({
        collection: 'counters',
        select: { key: true, highest: true },
        limit: 0,
        pagination: false,
      });
      return docs.flatMap(placeOf);
    });

  const published = ({ series, language, year }: Place): Promise<number> =>
    once(yearTag(series, language, year), () =>
      count([{ language: { equals: language } }, { series: { equals: series } }, { year: { equals: year } }]),
    );

  const register = async (language: Locale): Promise<YearCounts> => {
    const own = (await places()).filter((place) => place.language === language);
    const counted = await Promise.all(own.map(async (place) => ({ ...place, count: await published(place) })));
    const counts: YearCounts = new Map();
    for (const { series, year, count: found, highest } of counted.sort((a, b) => b.year - a.year)) {
      counts.set(series, [...(counts.get(series) ?? []), { year, count: found, highest }]);
    }
    return counts;
  };

  const ofPerson = async (id: string, language: Where): Promise<number> => {
    const authored: Where = { authors: { equals: id } };
    const translated: Where = { 'translation.translators': { equals: id } };
    // Each by its own index; one question with `or` would have every edition read.
    const [asAuthor, asTranslator, asBoth] = await Promise.all([
      count([authored, language]),
      count([translated, language]),
      count([authored, translated, language]),
    ]);
    return asAuthor + asTranslator - asBoth;
  };

  return {
    register,
    years: async (language) => {
      const all = [...(await register(language))];
      const own = all.map(([series, years]) => [series, years.filter(({ count: found }) => found > 0)] as const);
      return new Map(own.filter(([, years]) => years.length > 0));
    },
    works: (kind, id, language) =>
      once(worksTag(kind, id, language), () => {
        const inLanguage: Where = { language: { equals: language } };
        return kind === 'person' ? ofPerson(id, inLanguage) : count([{ topics: { equals: id } }, inLanguage]);
      }),
    forget: (tags) => {
      tags.forEach(forget);
      // Whatever changes a year's count may have raised its counter.
      if (tags.some((tag) => tag.startsWith('year:'))) forget(REGISTER);
    },
  };
};

import type { Payload, Where } from 'payload';
import { isLocale, type Locale } from '../../locales/index';
import { placeTag, worksTag, yearTag } from '../routing/tags';
import { findForAnyone, readableByAnyone } from './anyone';
import { createMemory } from './memory';
import { countWorks } from './works';

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
  /** The numbers published in a year of a series: for the few years whose gaps are named and whose list has pages. */
  sequences(series: string, language: Locale, year: number): Promise<number[]>;
  forget(tags: readonly string[]): void;
};

type Place = { series: string; language: Locale; year: number; highest: number };

/** Years, topics and people beyond this are counted anew. */
const LIMIT = 20_000;

const REGISTER = 'register';

const inYear = (series: string, language: Locale, year: number): Where[] => [
  { language: { equals: language } },
  { series: { equals: series } },
  { year: { equals: year } },
];

/** Numbers of a year that are counted together. */
const STRETCH = 500;

/** The name of the stretch in which the place of a tag lies; of any other tag, the tag. */
const stretchOf = (tag: string): string =>
  tag.replace(/^place:(.*):(\d+)$/, (_, year: string, sequence: string) => {
    return `stretch:${year}:${Math.floor((Number(sequence) - 1) / STRETCH)}`;
  });

/** The counters' keys are `<series id>/<language>/<year>`: see `collections/counters/takeNumber`. */
const placeOf = ({ key, highest }: { key: string; highest: number }): Place[] => {
  const [series, language, year] = key.split('/');
  return series && isLocale(language) && year ? [{ series, language, year: Number(year), highest }] : [];
};

/** Opens the tallies of one database; every reader of this process shares them. */
export const createTallies = (payload: Payload): Tallies => {
  const { once, forget } = createMemory(LIMIT);
  const numbers = createMemory(LIMIT);

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

  /** Stretch by stretch of the numbers taken: a change counts its own one anew, however much the year holds. */
  const published = async ({ series, language, year, highest }: Place): Promise<number> => {
    const of = inYear(series, language, year);
    const counts = Array.from({ length: Math.ceil(highest / STRETCH) }, (_, at) => {
      const within = { greater_than: at * STRETCH, less_than_equal: (at + 1) * STRETCH };
      const name = stretchOf(placeTag(series, language, year, at * STRETCH + 1));
      return once(name, () => count([...of, { sequence: within }]));
    });
    return (await Promise.all(counts)).reduce((sum, one) => sum + one, 0);
  };

  const register = async (language: Locale): Promise<YearCounts> => {
    const own = (await places()).filter((place) => place.language === language);
    const counted = await Promise.all(own.map(async (place) => ({ ...place, count: await published(place) })));
    const counts: YearCounts = new Map();
    for (const { series, year, count: found, highest } of counted.sort((a, b) => b.year - a.year)) {
      counts.set(series, [...(counts.get(series) ?? []), { year, count: found, highest }]);
    }
    return counts;
  };

  return {
    register,
    years: async (language) => {
      const all = [...(await register(language))];
      const own = all.map(([series, years]) => [series, years.filter(({ count: found }) => found > 0)] as const);
      return new Map(own.filter(([, years]) => years.length > 0));
    },
    works: (kind, id, language) =>
      once(worksTag(kind, id, language), () => countWorks(payload, { share: kind, id, language })),
    sequences: (series, language, year) =>
      numbers.once(yearTag(series, language, year), async () => {
        const where = { and: inYear(series, language, year) };
        const rows = await findForAnyone<{ sequence?: number | null }>(payload, 'commentaries', {
          where,
          select: { sequence: true },
        });
        return rows.flatMap(({ sequence }) => sequence ?? []);
      }),
    forget: (tags) => {
      for (const tag of tags) forget(stretchOf(tag));
      tags.forEach(numbers.forget);
      // Whatever changes a year's count may have raised its counter.
      if (tags.some((tag) => tag.startsWith('year:'))) forget(REGISTER);
    },
  };
};

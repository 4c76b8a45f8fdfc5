import { LOCALES, type Locale } from '../../../locales/index';
import { partsOf, placesOfPart, type Counter } from '../../exports/sitemap/placesOfPart';
import { toSitemap, toSitemapIndex } from '../../exports/sitemap/sitemap';
import type { SeriesName } from '../../queries/names';
import { holdsAny, readStretch, type Stretch } from '../../queries/sitemapPart';
import type { House } from '../pages/answers';
import { alternatesOf } from '../views/alternates';
import { sitemapPath } from '../../routing/paths';

type Place = { series: SeriesName; language: Locale };

/** The counters of the register in which something is published now, by year, latest first. */
const countersByYear = async ({ names, tallies }: House): Promise<[year: number, Counter<Place>[]][]> => {
  const years = new Map<number, Counter<Place>[]>();
  for (const language of LOCALES) {
    const register = await tallies.register(language);
    for (const series of await names.series()) {
      for (const { year, count, highest } of register.get(series.id) ?? []) {
        if (count === 0) continue;
        years.set(year, [...(years.get(year) ?? []), { of: { series, language }, highest, held: count }]);
      }
    }
  }
  return [...years].sort(([one], [other]) => other - one);
};

const stretchesOf = (year: number, counters: Counter<Place>[], part: number): Stretch[] =>
  placesOfPart(counters, part).map(({ of, from, to }) => ({ ...of, year, from, to }));

/** Whether a part of which that is not sure lists anything. */
const listsAny = async ({ payload }: House, stretches: Stretch[]): Promise<boolean> => {
  for (const stretch of stretches) if (await holdsAny(payload, stretch)) return true;
  return false;
};

/** A part of a year's sitemap; null where it would list nothing. */
export const sitemapOfYear = async (house: House, year: number, part: number): Promise<string | null> => {
  const counters = (await countersByYear(house)).find(([one]) => one === year)?.[1] ?? [];
  const read = stretchesOf(year, counters, part).map((stretch) => readStretch(house.payload, house.names, stretch));
  const editions = (await Promise.all(read)).flat();
  const pages = editions.map((edition) => ({
    ...edition,
    alternates: alternatesOf({ ...edition, withdrawal: null }),
  }));
  return pages.length > 0 ? toSitemap(pages, house.siteUrl) : null;
};

/** The list of the sitemap's parts: the pages of the house, then the years. No part that it names is empty. */
export const sitemapIndex = async (house: House): Promise<string> => {
  const years = await countersByYear(house);
  const parts = years.flatMap(([year, counters]) =>
    partsOf(counters).map(async ({ part, sure }) => {
      const lists = sure || (await listsAny(house, stretchesOf(year, counters, part)));
      return lists ? [sitemapPath(year, part)] : [];
    }),
  );
  return toSitemapIndex([sitemapPath(), ...(await Promise.all(parts)).flat()], house.siteUrl);
};

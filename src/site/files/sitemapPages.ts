import { LOCALES, type Locale } from '../../../locales/index';
import { MOST_PAGES, toSitemap } from '../../exports/sitemap/sitemap';
import { readPeopleIndex } from '../../queries/people';
import { readTopicIndex } from '../../queries/topics';
import { correctionsPath, homePath, peoplePath, seriesPath, topicsPath, yearPath } from '../../routing/paths';
import type { House } from '../pages/answers';

/** Series in which something is published in a language, and their years. */
const seriesPaths = async ({ names, tallies }: House, language: Locale): Promise<string[]> => {
  const [all, years] = await Promise.all([names.series(), tallies.years(language)]);
  return all.flatMap(({ id, segment }) => {
    const own = years.get(id) ?? [];
    const paths = own.map(({ year }) => yearPath(language, segment[language], year));
    return own.length > 0 ? [seriesPath(language, segment[language]), ...paths] : [];
  });
};

/** Topics and people with something published in a language; the others' pages say that there is nothing. */
const namePaths = async ({ payload, names, tallies }: House, language: Locale): Promise<string[]> => {
  const topics = await readTopicIndex(payload, tallies, language);
  const people = await readPeopleIndex(payload, names, tallies, language);
  return [...topics, ...people].map(({ path }) => path);
};

const pathsIn = async (house: House, language: Locale): Promise<string[]> => [
  homePath(language),
  ...(await seriesPaths(house, language)),
  topicsPath(language),
  peoplePath(language),
  correctionsPath(language),
  ...(await house.names.pages(language)).map(({ path }) => path),
  ...(await namePaths(house, language)),
];

/** The sitemap of everything that is no article: lists, names with works in that language, pages of the house's own. */
export const sitemapOfPages = async (house: House): Promise<string> => {
  const paths: string[] = [];
  for (const language of LOCALES) paths.push(...(await pathsIn(house, language)));
  const pages = paths.slice(0, MOST_PAGES).map((path) => ({ path, alternates: [] }));
  return toSitemap(pages, house.siteUrl);
};

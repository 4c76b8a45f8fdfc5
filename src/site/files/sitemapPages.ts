import { LOCALES, type Locale } from '../../../locales/index';
import { MOST_PAGES, toSitemap } from '../../exports/sitemap/sitemap';
import { readPeopleIndex } from '../../queries/people';
import { readTopicIndex } from '../../queries/topics';
import { correctionsPath, homePath, peoplePath, seriesPath, topicsPath, yearPath } from '../../routing/paths';
import type { House } from '../pages/answers';
import { alternatesOfHome, alternatesOfPage } from '../views/alternates';

/** A page in one of its languages; `of` is the same in all of them. */
type Listed = { of: string; language: Locale; path: string };

/** Series in which something is published in a language, and their years. */
const seriesPages = async ({ names, tallies }: House, language: Locale): Promise<Listed[]> => {
  const [all, years] = await Promise.all([names.series(), tallies.years(language)]);
  return all.flatMap(({ id, segment }) => {
    const own = years.get(id) ?? [];
    const at = segment[language];
    const listed = own.map(({ year }) => ({ of: `${id}/${year}`, language, path: yearPath(language, at, year) }));
    return own.length > 0 ? [{ of: id, language, path: seriesPath(language, at) }, ...listed] : [];
  });
};

/** Topics and people with something published in a language, and their index; the others' pages say that there is nothing. */
const namePages = async ({ payload, names, tallies }: House, language: Locale): Promise<Listed[]> => {
  const topics = await readTopicIndex(payload, tallies, language);
  const people = await readPeopleIndex(payload, names, tallies, language);
  return [
    ...(topics.length > 0 ? [{ of: 'topics', language, path: topicsPath(language) }] : []),
    ...(people.length > 0 ? [{ of: 'people', language, path: peoplePath(language) }] : []),
    ...[...topics, ...people].map(({ id, path }) => ({ of: id, language, path })),
  ];
};

const pagesIn = async (house: House, language: Locale): Promise<Listed[]> => [
  ...(await seriesPages(house, language)),
  { of: 'corrections', language, path: correctionsPath(language) },
  ...(await house.names.pages(language)).map(({ id, path }) => ({ of: id, language, path })),
  ...(await namePages(house, language)),
];

/** The sitemap of everything that is no article: lists, names with works in that language, pages of the house's own. */
export const sitemapOfPages = async (house: House): Promise<string> => {
  const homes = LOCALES.map((language) => ({ path: homePath(language), alternates: alternatesOfHome(language) }));
  const listed: Listed[] = [];
  for (const language of LOCALES) listed.push(...(await pagesIn(house, language)));
  const same = Map.groupBy(listed, ({ of }) => of);
  const pages = listed.map(({ of, path }) => ({ path, alternates: alternatesOfPage(same.get(of) ?? []) }));
  return toSitemap([...homes, ...pages].slice(0, MOST_PAGES), house.siteUrl);
};

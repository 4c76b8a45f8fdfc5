import type { Payload } from 'payload';
import { OWN_NAMES, type Locale } from '../../locales/index';
import type { Rendered } from '../platform/pageStore/keptPage';
import { countYears } from '../queries/contents';
import { readEdition } from '../queries/edition';
import { readNewest, readSeriesList } from '../queries/lists';
import type { Names } from '../queries/names';
import { parsePath, type ParsedPath } from '../routing/parsePath';
import { seriesPath, yearPath } from '../routing/paths';
import { anyNameTag, homeTag, nameTag, seriesTag, SITE_TAG, yearTag } from '../routing/tags';
import { otherLocales } from './chrome';
import { chromeOf } from './chromeOf';
import { pageHeaders } from './headers';
import { renderArticle } from './views/article';
import { renderHome } from './views/home';
import { renderNotFound } from './views/notFound';
import { renderSeries } from './views/series';
import { renderWithdrawn } from './views/withdrawn';

/** What making a page needs. */
export type House = { payload: Payload; names: Names; siteUrl: string };

const NEWEST = 10;

type Of<Kind extends ParsedPath['kind']> = Extract<ParsedPath, { kind: Kind }>;

const page = ({ siteUrl }: House, language: Locale, html: string, tags: string[], status = 200): Rendered => ({
  status,
  html,
  headers: pageHeaders(siteUrl, language),
  tags: [SITE_TAG, anyNameTag('series'), ...tags],
  kept: true,
});

const chrome = (house: House, language: Locale) =>
  chromeOf(house.names, language, house.siteUrl, new Date().getFullYear());

/** A redirect to the canonical address; never kept, so wrong addresses cannot fill the store. */
export const redirect = (house: House, language: Locale, to: string, status: 301 | 307 = 301): Rendered => ({
  status,
  html: '',
  headers: { ...pageHeaders(house.siteUrl, language, status === 301), Location: to },
  tags: [],
  kept: false,
});

/** The answer to an unknown address, in the language of its first segment. */
export const notFound = async (house: House, language: Locale): Promise<Rendered> => ({
  status: 404,
  html: renderNotFound({ chrome: await chrome(house, language) }),
  headers: pageHeaders(house.siteUrl, language, false),
  tags: [],
  kept: false,
});

const edition = async (house: House, path: string, asked: Of<'edition'>): Promise<Rendered> => {
  const found = asked.rest ? null : await readEdition(house.payload, house.names, asked);
  if (!found) return notFound(house, asked.language);
  const { view, tags } = found;
  if (path !== view.path) return redirect(house, asked.language, view.path);
  const own = await chrome(house, asked.language);
  const { withdrawal } = view;
  return withdrawal
    ? page(house, asked.language, renderWithdrawn({ chrome: own, edition: { ...view, withdrawal } }), tags, 410)
    : page(house, asked.language, renderArticle({ chrome: own, edition: view }), tags);
};

const home = async (house: House, { language }: Of<'home'>): Promise<Rendered> => {
  const { payload, names } = house;
  const [items, counts, all] = await Promise.all([
    readNewest(payload, names, language, NEWEST),
    countYears(payload, language),
    names.series(),
  ]);
  const series = all.map(({ id, name, segment }) => {
    const years = counts.get(id) ?? [];
    return {
      name: name[language],
      path: seriesPath(language, segment[language]),
      count: years.reduce((sum, { count }) => sum + count, 0),
      years: years.map((one) => ({ ...one, path: yearPath(language, segment[language], one.year) })),
    };
  });
  return page(house, language, renderHome({ chrome: await chrome(house, language), items, series }), [
    homeTag(language),
    anyNameTag('person'),
  ]);
};

const list = async (house: House, path: string, asked: Of<'series'> | Of<'year'>): Promise<Rendered> => {
  const { payload, names } = house;
  const { language, segment } = asked;
  const series = (await names.series()).find((one) => one.segment[language] === segment);
  const year = asked.kind === 'year' ? asked.year : undefined;
  if (!series) return notFound(house, language);
  const counts = (await countYears(payload, language)).get(series.id) ?? [];
  if (year !== undefined && !counts.some((one) => one.year === year)) return notFound(house, language);
  const canonical = year === undefined ? seriesPath(language, segment) : yearPath(language, segment, year);
  if (path !== canonical) return redirect(house, language, canonical);
  const items = await readSeriesList(payload, names, { language, series: series.id, year });
  const at = (one: number) => yearPath(language, segment, one);
  const years = counts.filter((one) => year === undefined || one.year === year);
  const elsewhere = await Promise.all(
    otherLocales(language).map(async (other) => {
      const there = (await countYears(payload, other)).get(series.id) ?? [];
      if (!there.some((one) => year === undefined || one.year === year)) return [];
      const base = seriesPath(other, series.segment[other]);
      return [{ language: other, path: year === undefined ? base : yearPath(other, series.segment[other], year) }];
    }),
  );
  const html = renderSeries({
    chrome: await chrome(house, language),
    series: { name: series.name[language], path: seriesPath(language, segment) },
    path: canonical,
    year,
    years: years.map((one) => ({
      year: one.year,
      path: at(one.year),
      items: items.filter(({ number }) => number.year === one.year),
    })),
    contents: counts.map((one) => ({ ...one, path: at(one.year) })),
    elsewhere: elsewhere.flat(),
  });
  const languages = Object.keys(OWN_NAMES) as Locale[];
  const tags = languages.map((one) => (year === undefined ? seriesTag(series.id, one) : yearTag(series.id, one, year)));
  return page(house, language, html, [nameTag('series', series.id), anyNameTag('person'), ...tags]);
};

/** Makes the page of a path: the one way a reader's page comes about. A path that is no canonical address redirects. */
export const renderPath = async (house: House, path: string): Promise<Rendered> => {
  const asked = parsePath(path);
  switch (asked.kind) {
    case 'edition':
      return edition(house, path, asked);
    case 'home':
      return path === `/${asked.language}` ? home(house, asked) : redirect(house, asked.language, `/${asked.language}`);
    case 'series':
    case 'year':
      return list(house, path, asked);
    case 'root':
    case 'unknown':
      return notFound(house, asked.kind === 'root' ? 'tr' : asked.language);
  }
};

import type { Locale } from '../../../locales/index';
import type { Rendered } from '../../platform/pageStore/keptPage';
import type { SeriesName } from '../../queries/names';
import { readRegister } from '../../queries/register';
import type { ParsedPath } from '../../routing/parsePath';
import { pagedPath, seriesPath, yearPath } from '../../routing/paths';
import { anyNameTag, nameTag, seriesTag } from '../../routing/tags';
import { otherLocales } from '../chrome';
import { pagesOf } from '../views/paging';
import { renderSeries } from '../views/series';
import { chrome, notFound, redirect, type House } from './answers';
import { freePage } from './freePage';
import { listPage } from './listPage';

type Asked = Extract<ParsedPath, { kind: 'series' | 'year' }>;
type Elsewhere = { language: Locale; path: string };

const SIZE = 50;

const pathOf = ({ segment }: SeriesName, language: Locale, year: number | undefined): string =>
  year === undefined ? seriesPath(language, segment[language]) : yearPath(language, segment[language], year);

/** The same list in the other languages, where it holds anything. */
const inOtherLanguages = async (
  { tallies }: House,
  language: Locale,
  series: SeriesName,
  year?: number,
): Promise<Elsewhere[]> => {
  const found = await Promise.all(
    otherLocales(language).map(async (other): Promise<Elsewhere[]> => {
      const there = (await tallies.years(other)).get(series.id) ?? [];
      const holds = there.some((one) => year === undefined || one.year === year);
      return holds ? [{ language: other, path: pathOf(series, other, year) }] : [];
    }),
  );
  return found.flat();
};

/** The page of a series, or of one of its years. */
export const seriesPage = async (house: House, path: string, asked: Asked): Promise<Rendered> => {
  const { payload, names, tallies } = house;
  const { language, segment, page } = asked;
  const series = (await names.series()).find((one) => one.segment[language] === segment);
  const year = asked.kind === 'year' ? asked.year : undefined;
  if (!series) {
    const own = asked.kind === 'series' ? await freePage(house, path, asked) : null;
    return own ?? notFound(house, language);
  }
  const counts = (await tallies.years(language)).get(series.id) ?? [];
  const own = counts.filter((one) => year === undefined || one.year === year);
  if (year !== undefined && own.length === 0) return notFound(house, language);
  const total = own.reduce((sum, { count }) => sum + count, 0);
  const paging = { of: pathOf(series, language, year), page, pages: pagesOf(total, SIZE) };
  if (page > paging.pages) return notFound(house, language);
  const canonical = pagedPath(paging.of, language, page);
  if (path !== canonical) return redirect(house, language, canonical);
  const [shown, elsewhere] = await Promise.all([
    readRegister(payload, names, tallies, { language, series: series.id, year, page, size: SIZE }),
    inOtherLanguages(house, language, series, year),
  ]);
  const at = (one: number) => pathOf(series, language, one);
  const html = renderSeries({
    chrome: await chrome(house, language),
    series: { name: series.name[language], path: pathOf(series, language, undefined) },
    year,
    years: shown.map((one) => ({ ...one, path: at(one.year) })),
    contents: counts.map(({ year: one, count }) => ({ year: one, count, path: at(one) })),
    paging,
    elsewhere,
  });
  // The other languages': whether they hold anything decides where the switch leads.
  const tags = [language, ...otherLocales(language)].map((one) => seriesTag(series.id, one));
  return listPage(house, language, html, [nameTag('series', series.id), anyNameTag('person'), ...tags], page);
};

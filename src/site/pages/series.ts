import { LOCALES, type Locale } from '../../../locales/index';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { countYears } from '../../queries/contents';
import { readSeriesList } from '../../queries/lists';
import type { SeriesName } from '../../queries/names';
import type { ParsedPath } from '../../routing/parsePath';
import { seriesPath, yearPath } from '../../routing/paths';
import { anyNameTag, nameTag, seriesTag } from '../../routing/tags';
import { otherLocales } from '../chrome';
import { renderSeries } from '../views/series';
import { freePage } from './freePage';
import { chrome, notFound, page, redirect, type House } from './answers';

type Asked = Extract<ParsedPath, { kind: 'series' | 'year' }>;
type Elsewhere = { language: Locale; path: string };

const pathOf = ({ segment }: SeriesName, language: Locale, year: number | undefined): string =>
  year === undefined ? seriesPath(language, segment[language]) : yearPath(language, segment[language], year);

/** The same page in the other languages, where it holds anything. */
const inOtherLanguages = async (
  house: House,
  language: Locale,
  series: SeriesName,
  year?: number,
): Promise<Elsewhere[]> => {
  const found = await Promise.all(
    otherLocales(language).map(async (other): Promise<Elsewhere[]> => {
      const there = (await countYears(house.payload, other)).get(series.id) ?? [];
      const holds = there.some((one) => year === undefined || one.year === year);
      return holds ? [{ language: other, path: pathOf(series, other, year) }] : [];
    }),
  );
  return found.flat();
};

/** The page of a series, or of one of its years. */
export const seriesPage = async (house: House, path: string, asked: Asked): Promise<Rendered> => {
  const { payload, names } = house;
  const { language, segment } = asked;
  const series = (await names.series()).find((one) => one.segment[language] === segment);
  const year = asked.kind === 'year' ? asked.year : undefined;
  if (!series) {
    const own = asked.kind === 'series' ? await freePage(house, path, asked) : null;
    return own ?? notFound(house, language);
  }
  const counts = (await countYears(payload, language)).get(series.id) ?? [];
  if (year !== undefined && !counts.some((one) => one.year === year)) return notFound(house, language);
  const canonical = pathOf(series, language, year);
  if (path !== canonical) return redirect(house, language, canonical);
  const items = await readSeriesList(payload, names, { language, series: series.id, year });
  const at = (one: number) => yearPath(language, segment, one);
  const years = counts.filter((one) => year === undefined || one.year === year);
  const elsewhere = await inOtherLanguages(house, language, series, year);
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
    elsewhere,
  });
  const tags = LOCALES.map((one) => seriesTag(series.id, one));
  return page(house, language, html, [nameTag('series', series.id), anyNameTag('person'), ...tags]);
};

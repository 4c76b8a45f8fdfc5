import type { Rendered } from '../../platform/pageStore/keptPage';
import { readNewest } from '../../queries/lists';
import { readTopicIndex } from '../../queries/topics';
import type { ParsedPath } from '../../routing/parsePath';
import { homePath, pagedPath, seriesPath, yearPath } from '../../routing/paths';
import { anyNameTag, anyWorksTag, homeTag } from '../../routing/tags';
import { renderHome } from '../views/home';
import { pagesOf } from '../views/paging';
import { chrome, notFound, redirect, type House } from './answers';
import { listPage } from './listPage';

const SIZE = 10;

/** Years named beside the list; the page of a series names all of its own. */
const RECENT_YEARS = 10;

/** Topics named beside the list, those with the most articles; the index names all. */
const MOST_TOPICS = 8;

/** The home page of a language, or a later page of its list. */
export const homePage = async (
  house: House,
  path: string,
  asked: Extract<ParsedPath, { kind: 'home' }>,
): Promise<Rendered> => {
  const { payload, names, tallies } = house;
  const { language, page } = asked;
  const [counts, all] = await Promise.all([tallies.years(language), names.series()]);
  const series = all.map(({ id, name, segment }) => {
    const years = counts.get(id) ?? [];
    return {
      name: name[language],
      path: seriesPath(language, segment[language]),
      count: years.reduce((sum, { count }) => sum + count, 0),
      years: years.slice(0, RECENT_YEARS).map(({ year, count }) => ({
        year,
        count,
        path: yearPath(language, segment[language], year),
      })),
    };
  });
  const total = series.reduce((sum, { count }) => sum + count, 0);
  const paging = { of: homePath(language), page, pages: pagesOf(total, SIZE) };
  if (page > paging.pages) return notFound(house, language);
  const canonical = pagedPath(paging.of, language, page);
  if (path !== canonical) return redirect(house, language, canonical);
  const items = await readNewest(payload, names, language, { page, size: SIZE });
  const topics = (await readTopicIndex(payload, tallies, language)).toSorted((a, b) => b.count - a.count);
  const html = renderHome({
    chrome: await chrome(house, language),
    items,
    series,
    topics: topics.slice(0, MOST_TOPICS),
    paging,
  });
  const tags = [homeTag(language), anyNameTag('person'), anyNameTag('topic'), anyWorksTag('topic', language)];
  return listPage(house, language, html, tags, page);
};

import type { TopicName } from '../../domain/commentary/model';
import type { EditionListItem } from '../../domain/commentary/viewModel';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { readNewest } from '../../queries/lists';
import type { ParsedPath } from '../../routing/parsePath';
import { homePath, pagedPath, seriesPath, yearPath } from '../../routing/paths';
import { anyNameTag, homeTag } from '../../routing/tags';
import { renderHome } from '../views/home';
import { pagesOf } from '../views/paging';
import { chrome, notFound, redirect, type House } from './answers';
import { listPage } from './listPage';

const SIZE = 10;

/** Years named beside the list; the page of a series names all of its own. */
const RECENT_YEARS = 10;

/** Topics named beside the list; the index names all. */
const MOST_TOPICS = 8;

/** What the newest articles are about. To count each topic's articles would cost more than the page. */
const topicsOf = (items: EditionListItem[]): TopicName[] =>
  [
    ...new Map(
      items.flatMap(({ topics, withdrawal }) => (withdrawal ? [] : topics)).map((topic) => [topic.path, topic]),
    ).values(),
  ].slice(0, MOST_TOPICS);

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
  const html = renderHome({
    chrome: await chrome(house, language),
    items,
    series,
    topics: topicsOf(items),
    paging,
  });
  const tags = [homeTag(language), anyNameTag('person'), anyNameTag('topic')];
  return listPage(house, language, html, tags, page);
};

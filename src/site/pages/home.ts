import type { Rendered } from '../../platform/pageStore/keptPage';
import { countYears } from '../../queries/contents';
import { readNewest } from '../../queries/lists';
import type { ParsedPath } from '../../routing/parsePath';
import { homePath, seriesPath, yearPath } from '../../routing/paths';
import { anyNameTag, homeTag } from '../../routing/tags';
import { renderHome } from '../views/home';
import { chrome, notFound, page, redirect, type House } from './answers';

const NEWEST = 10;

/** The home page of a language. */
export const homePage = async (
  house: House,
  path: string,
  asked: Extract<ParsedPath, { kind: 'home' }>,
): Promise<Rendered> => {
  const { language } = asked;
  if (asked.page !== 1) return notFound(house, language);
  if (path !== homePath(language)) return redirect(house, language, homePath(language));
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

import type { Locale } from '../../locales/index';
import type { Names } from '../queries/names';
import { seriesPath } from '../routing/paths';
import type { Chrome } from './chrome';

/** What every page of a language carries: the house's name, its series, its footer. `year` ends the footer's range. */
export const chromeOf = async (names: Names, language: Locale, siteUrl: string, year: number): Promise<Chrome> => {
  const [house, series] = await Promise.all([names.house(), names.series()]);
  const { rights } = house;
  return {
    language,
    siteUrl,
    houseName: house.settings.name[language],
    series: series.map(({ name, segment }) => ({
      name: name[language],
      path: seriesPath(language, segment[language]),
    })),
    rights: rights && { holder: rights.holder[language], firstYear: rights.firstYear, lastYear: year },
  };
};

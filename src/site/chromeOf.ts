import type { Locale } from '../../locales/index';
import { yearIn } from '../domain/date';
import { translator } from '../i18n/translate';
import type { FreePageName, Names } from '../queries/names';
import { peoplePath, seriesPath, topicsPath } from '../routing/paths';
import type { Chrome, Named } from './chrome';

const placed = (pages: FreePageName[], place: FreePageName['place']): Named[] =>
  pages.filter((page) => page.place === place).map(({ title, path }) => ({ name: title, path }));

/** What every page of a language carries: the house's name, its series and pages, its footer. `now` ends the footer's range, by the calendar of the house. */
export const chromeOf = async (names: Names, language: Locale, siteUrl: string, now: Date): Promise<Chrome> => {
  const [house, series, pages] = await Promise.all([names.house(), names.series(), names.pages(language)]);
  const { rights, description, email, settings } = house;
  const t = translator(language);
  return {
    language,
    siteUrl,
    houseName: settings.name[language],
    description: description[language],
    series: series.map(({ name, segment }) => ({
      name: name[language],
      path: seriesPath(language, segment[language]),
    })),
    sections: [
      { name: t('page.topics'), path: topicsPath(language) },
      { name: t('page.people'), path: peoplePath(language) },
      ...placed(pages, 'header'),
    ],
    pages: placed(pages, 'footer'),
    email,
    rights: rights && {
      holder: rights.holder[language],
      firstYear: rights.firstYear,
      lastYear: yearIn(now, settings.timeZone),
    },
  };
};

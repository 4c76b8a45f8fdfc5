import type { Locale } from '../../../locales/index';
import type { EditionListItem } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { homePath } from '../../routing/paths';
import { otherLocales, type Alternate, type Chrome } from '../chrome';
import { CountedLinks, type YearEntry } from './contents';
import { renderDocument } from './document';
import { EditionList } from './editionList';

/** `year` is set on the page of one year. `elsewhere`: the same page in other languages, where it holds anything. */
export type SeriesModel = {
  chrome: Chrome;
  series: { name: string; path: string };
  path: string;
  year?: number;
  /** Newest year first, each with its editions, newest first. */
  years: { year: number; path: string; items: EditionListItem[] }[];
  /** Every year of the series. */
  contents: YearEntry[];
  elsewhere: { language: Locale; path: string }[];
};

/** The page of a series, year by year, or of one of its years. */
export const renderSeries = ({ chrome, series, path, year, years, contents, elsewhere }: SeriesModel): string => {
  const { language } = chrome;
  const t = translator(language);
  const title = year === undefined ? series.name : t('list.year', { series: series.name, year });
  const alternates: Alternate[] =
    elsewhere.length === 0
      ? []
      : [{ hreflang: language, path }, ...elsewhere.map((other) => ({ hreflang: other.language, path: other.path }))];
  return renderDocument({
    chrome,
    title,
    path,
    alternates,
    otherLanguages: otherLocales(language).map((other) => {
      const same = elsewhere.find((one) => one.language === other);
      return { language: other, path: same?.path ?? homePath(other), same: same !== undefined };
    }),
    within: series.path,
    main: (
      <div className="home">
        <h1>{title}</h1>
        <div className="columns">
          <div>
            {years.length === 0 && <p className="standfirst">{t('list.empty')}</p>}
            {years.map((one) => (
              <section key={one.year}>
                {year === undefined && (
                  <h2 className="year">
                    <a href={one.path}>{one.year}</a>
                  </h2>
                )}
                <EditionList items={one.items} language={language} level={year === undefined ? 3 : 2} />
              </section>
            ))}
          </div>
          <div className="contents">
            <CountedLinks
              heading={t('list.years')}
              links={[
                {
                  name: t('list.allYears'),
                  path: series.path,
                  count: contents.reduce((sum, { count }) => sum + count, 0),
                },
                ...contents.map((entry) => ({ ...entry, name: String(entry.year) })),
              ]}
              language={language}
              current={path}
            />
          </div>
        </div>
      </div>
    ),
  });
};

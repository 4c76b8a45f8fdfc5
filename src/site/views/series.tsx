import type { Locale } from '../../../locales/index';
import type { EditionListItem } from '../../domain/commentary/viewModel';
import type { RegisterGap } from '../../domain/registerGaps';
import { translator } from '../../i18n/translate';
import { homePath, pagedPath } from '../../routing/paths';
import { otherLocales, type Chrome } from '../chrome';
import { alternatesOfPage } from './alternates';
import { CountedLinks, type YearEntry } from './contents';
import { renderDocument } from './document';
import { EditionList } from './editionList';
import { pagedTitle, Paging, type PagingModel } from './paging';
import { RegisterGapLine } from './registerGap';

/** A year as this page shows it: its editions here, highest number first, and what it lacks. */
export type SeriesYear = { year: number; path: string; items: EditionListItem[]; gap: RegisterGap | null };

/** `year` is set on the page of one year. `elsewhere`: the same list in other languages, where it holds anything. */
export type SeriesModel = {
  chrome: Chrome;
  series: { name: string; path: string };
  year?: number;
  /** Latest year first. */
  years: SeriesYear[];
  /** Every year of the series that holds anything. */
  contents: YearEntry[];
  paging: PagingModel;
  elsewhere: { language: Locale; path: string }[];
};

/** The page of a series, year by year, or of one of its years. */
export const renderSeries = ({ chrome, series, year, years, contents, paging, elsewhere }: SeriesModel): string => {
  const { language } = chrome;
  const t = translator(language);
  const list = year === undefined ? series.name : t('list.year', { series: series.name, year });
  const title = pagedTitle(list, paging, language);
  const path = pagedPath(paging.of, language, paging.page);
  const isSame = paging.page === 1 && elsewhere.length > 0;
  return renderDocument({
    chrome,
    noindex: years.length === 0,
    title,
    path,
    alternates: isSame ? alternatesOfPage([{ language, path }, ...elsewhere]) : [],
    feeds: [{ name: series.name, path: series.path }],
    otherLanguages: otherLocales(language).map((other) => {
      const there = elsewhere.find((one) => one.language === other);
      return { language: other, path: there?.path ?? homePath(other), same: isSame && there !== undefined };
    }),
    within: series.path,
    main: (
      <div className="home">
        <h1>{title}</h1>
        <div className="columns">
          <div>
            {years.length === 0 && <p className="standfirst">{t('list.empty')}</p>}
            {years.map((one) => (
              <YearSection key={one.year} shown={one} language={language} alone={year !== undefined} />
            ))}
            <Paging paging={paging} language={language} />
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
              current={paging.of}
            />
          </div>
        </div>
      </div>
    ),
  });
};

type YearProps = { shown: SeriesYear; language: Locale; alone: boolean };

/** A year of the list; where it is the whole page its heading is the page's. */
const YearSection = ({ shown: { year, path, items, gap }, language, alone }: YearProps) => (
  <section>
    {!alone && <h2 className="year">{items.length > 0 ? <a href={path}>{year}</a> : year}</h2>}
    {gap && <RegisterGapLine year={year} gap={gap} language={language} />}
    {items.length > 0 && <EditionList items={items} language={language} level={alone ? 2 : 3} />}
  </section>
);

import type { Locale } from '../../../locales/index';
import { translator } from '../../i18n/translate';

/** A link with the number of articles behind it, where that is known. */
export type CountedLink = { name: string; path: string; count?: number };
export type YearEntry = { year: number; path: string; count: number };
export type SeriesContents = { name: string; path: string; count: number; years: YearEntry[] };

type Props = { series: SeriesContents[]; topics?: CountedLink[]; language: Locale };

/** What the house holds, beside a list: its series, its topics, and each series' years. */
export const Contents = ({ series, topics = [], language }: Props) => {
  const t = translator(language);
  return (
    <div className="contents">
      <CountedLinks
        heading={t('list.series')}
        links={series.map(({ name, path, count }) => ({ name, path, count }))}
        language={language}
      />
      <CountedLinks heading={t('list.topics')} links={topics} language={language} />
      {series.map(({ name, path, years }) => (
        <CountedLinks
          key={path}
          heading={series.length > 1 ? t('list.yearsOf', { series: name }) : t('list.years')}
          links={years.map((entry) => ({ ...entry, name: String(entry.year) }))}
          language={language}
        />
      ))}
    </div>
  );
};

type Links = { heading: string; links: CountedLink[]; language: Locale; current?: string };

/** A headed list of links with the number of articles behind each, where that is known. */
export const CountedLinks = ({ heading, links, language, current }: Links) => {
  const t = translator(language);
  return (
    links.length > 0 && (
      <nav aria-label={heading}>
        <h2>{heading}</h2>
        <ul>
          {links.map(({ name, path, count }) => (
            <li key={path}>
              <a href={path} aria-current={path === current ? 'page' : undefined}>
                {name}
              </a>{' '}
              {count !== undefined && (
                <>
                  <span aria-hidden="true">{count}</span>
                  <span className="unseen">{t('list.count', { count })}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      </nav>
    )
  );
};

import type { Locale } from '../../../locales/index';
import { translator } from '../../i18n/translate';

export type YearEntry = { year: number; path: string; count: number };
export type SeriesContents = { name: string; path: string; count: number; years: YearEntry[] };

/** What the house holds, beside a list: its series, and each one's years. */
export const Contents = ({ series, language }: { series: SeriesContents[]; language: Locale }) => {
  const t = translator(language);
  return (
    <div className="contents">
      <CountedLinks
        heading={t('list.series')}
        links={series.map(({ name, path, count }) => ({ name, path, count }))}
        language={language}
      />
      {series.map(({ name, path, years }) => (
        <CountedLinks
          key={path}
          heading={series.length > 1 ? name : t('list.years')}
          links={years.map((entry) => ({ ...entry, name: String(entry.year) }))}
          language={language}
        />
      ))}
    </div>
  );
};

type Counted = { name: string; path: string; count: number };

/** A headed list of links with the number of articles behind each. */
export const CountedLinks = (props: { heading: string; links: Counted[]; language: Locale; current?: string }) => {
  const { heading, links, language, current } = props;
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
              <span aria-label={t('list.count', { count })}>{count}</span>
            </li>
          ))}
        </ul>
      </nav>
    )
  );
};

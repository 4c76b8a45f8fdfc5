import type { Locale } from '../../../locales/index';
import type { EditionListItem } from '../../domain/commentary/viewModel';
import { formatNumber } from '../../domain/register';
import { translator } from '../../i18n/translate';
import { homePath } from '../../routing/paths';
import { otherLocales, type Chrome } from '../chrome';
import { Contents, type SeriesContents } from './contents';
import { renderDocument } from './document';
import { EditionList, ItemFacts, ItemStandfirst, listTitle } from './editionList';

/** `items`: the newest editions, newest first. */
export type HomeModel = { chrome: Chrome; items: EditionListItem[]; series: SeriesContents[] };

/** The home page of one language: the newest edition large, the others as a list, the series beside them. */
export const renderHome = ({ chrome, items: [newest, ...others], series }: HomeModel): string => {
  const { language, houseName } = chrome;
  const t = translator(language);
  const elsewhere = otherLocales(language).map((other) => ({ language: other, path: homePath(other), same: true }));
  return renderDocument({
    chrome,
    path: homePath(language),
    alternates: [
      { hreflang: language, path: homePath(language) },
      ...elsewhere.map((other) => ({ hreflang: other.language, path: other.path })),
      { hreflang: 'x-default' as const, path: '/' },
    ],
    otherLanguages: elsewhere,
    main: (
      <div className="home">
        <h1 className="unseen">{houseName}</h1>
        {newest ? <Newest item={newest} language={language} /> : <p className="standfirst">{t('list.empty')}</p>}
        <div className="columns">
          <section aria-label={t('list.newest')}>
            <EditionList items={others} language={language} level={2} withSeries={series.length > 1} />
          </section>
          <Contents series={series} language={language} />
        </div>
      </div>
    ),
  });
};

const Newest = ({ item, language }: { item: EditionListItem; language: Locale }) => (
  <article className="newest">
    <p className="number">
      {translator(language)('article.number', { series: item.series.name, number: formatNumber(item.number) })}
    </p>
    <h2>
      <a href={item.path}>{listTitle(item, language)}</a>
    </h2>
    <ItemStandfirst item={item} language={language} />
    <p className="meta">
      <ItemFacts item={item} language={language} />
      {item.languages
        .filter((other) => other.language !== language)
        .map((other) => (
          <span key={other.language}>
            {' · '}
            <a href={other.path} hrefLang={other.language} lang={other.language}>
              {translator(other.language)('list.alsoIn')}
            </a>
          </span>
        ))}
    </p>
  </article>
);

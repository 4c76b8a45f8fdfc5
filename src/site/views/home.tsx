import type { Locale } from '../../../locales/index';
import type { EditionListItem } from '../../domain/commentary/viewModel';
import { formatNumber } from '../../domain/register';
import { translator } from '../../i18n/translate';
import { homePath, pagedPath } from '../../routing/paths';
import { otherLocales, type Chrome } from '../chrome';
import { alternatesOfHome } from './alternates';
import { Contents, type CountedLink, type SeriesContents } from './contents';
import { renderDocument } from './document';
import { EditionList, ItemFacts, ItemStandfirst, listTitle } from './editionList';
import { pagedTitle, Paging, type PagingModel } from './paging';

/** `items`: a page of the editions, newest first. */
export type HomeModel = {
  chrome: Chrome;
  items: EditionListItem[];
  series: SeriesContents[];
  topics?: CountedLink[];
  paging: PagingModel;
};

/**
 * The home page of one language: the newest edition large, the others as a list, what the house holds beside them. Its
 * later pages are the list alone.
 */
export const renderHome = ({ chrome, items, series, topics, paging }: HomeModel): string => {
  const { language, houseName } = chrome;
  const t = translator(language);
  const isFirst = paging.page === 1;
  const listed = pagedTitle(t('list.newest'), paging, language);
  return renderDocument({
    chrome,
    ...(isFirst ? {} : { title: listed }),
    description: isFirst ? chrome.description : undefined,
    path: pagedPath(paging.of, language, paging.page),
    alternates: isFirst ? alternatesOfHome(language) : [],
    otherLanguages: otherLocales(language).map((other) => ({
      language: other,
      path: homePath(other),
      same: isFirst,
    })),
    main: (
      <div className="home">
        {isFirst ? <h1 className="unseen">{houseName}</h1> : <h1>{listed}</h1>}
        {isFirst && <Newest item={items[0]} language={language} />}
        <div className="columns">
          <section aria-label={t('list.newest')}>
            <EditionList
              items={isFirst ? items.slice(1) : items}
              language={language}
              level={2}
              withSeries={series.length > 1}
            />
            <Paging paging={paging} language={language} />
          </section>
          <Contents series={series} topics={topics} language={language} />
        </div>
      </div>
    ),
  });
};

const Newest = ({ item, language }: { item: EditionListItem | undefined; language: Locale }) => {
  const t = translator(language);
  if (!item) return <p className="standfirst">{t('list.empty')}</p>;
  return (
    <article className="newest">
      <p className="number">{t('article.number', { series: item.series.name, number: formatNumber(item.number) })}</p>
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
};

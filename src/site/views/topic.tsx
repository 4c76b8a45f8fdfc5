import type { EditionListItem } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { pagedPath, topicsPath } from '../../routing/paths';
import type { Chrome } from '../chrome';
import { renderDocument } from './document';
import { EditionList } from './editionList';
import { alternatesElsewhere, switchElsewhere, type Elsewhere } from './elsewhere';
import { pagedTitle, Paging, type PagingModel } from './paging';

/** `count`: editions on the topic in this language, of which `items` are one page, newest first. */
export type TopicModel = {
  chrome: Chrome;
  topic: { name: string; path: string };
  count: number;
  items: EditionListItem[];
  paging: PagingModel;
  /** The topic in the other languages it has a name in. */
  elsewhere: Elsewhere[];
};

/** The page of a topic: what is published on it in one language, or that nothing is, and where else. */
export const renderTopic = ({ chrome, topic, count, items, paging, elsewhere }: TopicModel): string => {
  const { language } = chrome;
  const t = translator(language);
  const title = pagedTitle(topic.name, paging, language);
  const path = pagedPath(paging.of, language, paging.page);
  const here = { language, path, count, page: paging.page };
  return renderDocument({
    chrome,
    title,
    description: t('topic.about', { name: topic.name }),
    path,
    noindex: count === 0,
    alternates: alternatesElsewhere(here, elsewhere),
    feeds: count === 0 ? [] : [topic],
    otherLanguages: switchElsewhere(here, elsewhere),
    within: topicsPath(language),
    main: (
      <div className="home">
        <h1>{title}</h1>
        {count === 0 && <p className="standfirst">{t('topic.empty')}</p>}
        {count === 0 &&
          elsewhere
            .filter((other) => other.count > 0)
            .map((other) => (
              <p key={other.language}>
                <a href={other.path} hrefLang={other.language}>
                  {t(`topic.elsewhere.${other.language}`, { count: other.count })}
                </a>
              </p>
            ))}
        {items.length > 0 && (
          <div className="works">
            <EditionList items={items} language={language} level={2} withSeries={chrome.series.length > 1} />
            <Paging paging={paging} language={language} />
          </div>
        )}
      </div>
    ),
  });
};

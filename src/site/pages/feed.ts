import type { Locale } from '../../../locales/index';
import { toAtom } from '../../exports/feed/atom';
import type { Feed, FeedEntry } from '../../exports/feed/feed';
import { toJsonFeed } from '../../exports/feed/jsonFeed';
import { translator } from '../../i18n/translate';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { readFeed, type FedEdition, type FeedAsked } from '../../queries/feed';
import { findTopic } from '../../queries/topics';
import type { FeedOf, ParsedPath } from '../../routing/parsePath';
import { feedPath, homePath, seriesPath } from '../../routing/paths';
import { anyNameTag, homeTag, seriesTag, worksTag } from '../../routing/tags';
import { yearRange, type Chrome } from '../chrome';
import { entryWords } from '../files/entryWords';
import { rightsRuns } from '../words/rightsRuns';
import { textOfRuns } from '../words/run';
import { chrome, file, notFound, redirect, type House } from './answers';

/** What a feed is of: the name it adds to the house's, its page, what is read for it, what changes it. */
type Subject = { name?: string; path: string; asked: FeedAsked; tag: string };

const FORMATS = {
  xml: { type: 'application/atom+xml; charset=utf-8', make: toAtom },
  json: { type: 'application/feed+json; charset=utf-8', make: toJsonFeed },
};

const subjectOf = async ({ payload, names }: House, language: Locale, of: FeedOf): Promise<Subject | null> => {
  switch (of.kind) {
    case 'home':
      return { path: homePath(language), asked: { language }, tag: homeTag(language) };
    case 'series': {
      const series = (await names.series()).find(({ segment }) => segment[language] === of.segment);
      if (!series) return null;
      const { id, name } = series;
      const path = seriesPath(language, of.segment);
      return { name: name[language], path, asked: { language, series: id }, tag: seriesTag(id, language) };
    }
    case 'topic': {
      const topic = await findTopic(payload, language, of.slug);
      const own = topic?.in[language];
      if (!topic || !own) return null;
      return { ...own, asked: { language, topic: topic.id }, tag: worksTag('topic', topic.id, language) };
    }
  }
};

const entryOf = ({ view, publishedAt, updatedAt }: FedEdition, { houseName, siteUrl }: Chrome): FeedEntry => ({
  view,
  publishedAt,
  updatedAt,
  title: view.withdrawal ? translator(view.language)('list.withdrawnTitle', { title: view.title }) : view.title,
  words: entryWords(view, houseName, siteUrl),
  rights: textOfRuns(rightsRuns(view)) || undefined,
});

const feedOf = ({ name, path }: Subject, editions: FedEdition[], own: Chrome): Feed => {
  const { language, siteUrl, houseName, description, rights } = own;
  const t = translator(language);
  return {
    language,
    siteUrl,
    title: name ? t('page.feedTitle', { name, house: houseName }) : houseName,
    subtitle: name ? undefined : description || undefined,
    of: path,
    house: houseName,
    rights: rights
      ? t('page.footer', { years: yearRange(rights.firstYear, rights.lastYear), holder: rights.holder })
      : undefined,
    entries: editions.map((edition) => entryOf(edition, own)),
  };
};

/** The feed of a home, series or topic in the language of its address: the newest editions with their whole text. */
export const feedPage = async (
  house: House,
  path: string,
  { language, of, format }: Extract<ParsedPath, { kind: 'feed' }>,
): Promise<Rendered> => {
  const subject = await subjectOf(house, language, of);
  if (!subject) return notFound(house, language);
  const canonical = feedPath(subject.path, format);
  if (path !== canonical) return redirect(house, language, canonical);
  const { editions, tags } = await readFeed(house.payload, house.names, subject.asked);
  const { type, make } = FORMATS[format];
  const names = (['series', 'person', 'topic'] as const).map(anyNameTag);
  const body = make(feedOf(subject, editions, await chrome(house, language)));
  return file(house, type, body, [subject.tag, ...names, ...tags], { 'Content-Language': language });
};

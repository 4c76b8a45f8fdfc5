import type { Rendered } from '../../platform/pageStore/keptPage';
import { findTopic, type TopicFound } from '../../queries/topics';
import { readWorks } from '../../queries/works';
import type { ParsedPath } from '../../routing/parsePath';
import { LOCALES, type Locale } from '../../../locales/index';
import { pagedPath } from '../../routing/paths';
import { anyNameTag, nameTag, worksTag } from '../../routing/tags';
import { otherLocales } from '../chrome';
import type { Elsewhere } from '../views/elsewhere';
import { pagesOf } from '../views/paging';
import { renderTopic } from '../views/topic';
import { chrome, notFound, redirect, type House } from './answers';
import { listPage } from './listPage';

const SIZE = 30;

const elsewhereOf = async ({ tallies }: House, topic: TopicFound, language: Locale): Promise<Elsewhere[]> => {
  const found = otherLocales(language).map(async (other): Promise<Elsewhere[]> => {
    const there = topic.in[other];
    return there ? [{ language: other, path: there.path, count: await tallies.works('topic', topic.id, other) }] : [];
  });
  return (await Promise.all(found)).flat();
};

/** The page of a topic in one language, or a later page of its list. */
export const topicPage = async (
  house: House,
  path: string,
  { language, slug, page }: Extract<ParsedPath, { kind: 'topic' }>,
): Promise<Rendered> => {
  const { payload, names, tallies } = house;
  const topic = await findTopic(payload, language, slug);
  const own = topic?.in[language];
  if (!topic || !own) return notFound(house, language);
  const count = await tallies.works('topic', topic.id, language);
  const paging = { of: own.path, page, pages: pagesOf(count, SIZE) };
  if (page > paging.pages) return notFound(house, language);
  const canonical = pagedPath(own.path, language, page);
  if (path !== canonical) return redirect(house, language, canonical);
  const [items, elsewhere] = await Promise.all([
    readWorks(payload, names, { share: 'topic', id: topic.id, language }, { from: (page - 1) * SIZE, size: SIZE }),
    elsewhereOf(house, topic, language),
  ]);
  const html = renderTopic({ chrome: await chrome(house, language), topic: own, count, items, paging, elsewhere });
  const tags = LOCALES.map((one) => worksTag('topic', topic.id, one));
  return listPage(house, language, html, [nameTag('topic', topic.id), anyNameTag('person'), ...tags], page);
};

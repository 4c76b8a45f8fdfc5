import type { Payload } from 'payload';
import { LOCALES, type Locale } from '../../locales/index';
import { topicPath } from '../routing/paths';
import { findBySlug, findForAnyone } from './anyone';
import { countEach, type CountedName } from './countedNames';
import type { Tallies } from './tallies';

type InEach = Partial<Record<Locale, string | null>>;
type Row = { id: string; name: InEach; slug: InEach };

/** A topic in the languages it has a name and an address in. */
export type TopicFound = { id: string; in: Partial<Record<Locale, { name: string; path: string }>> };

const foundOf = ({ id, name, slug }: Row): TopicFound => ({
  id,
  in: Object.fromEntries(
    LOCALES.flatMap((language) => {
      const [own, at] = [name[language], slug[language]];
      return own && at ? [[language, { name: own, path: topicPath(language, at) }]] : [];
    }),
  ),
});

/** The topic that has a slug in a language or had it before; null where there is none. */
export const findTopic = async (payload: Payload, language: Locale, slug: string): Promise<TopicFound | null> => {
  const row = await findBySlug<Row>(payload, 'topics', { slug, language });
  const found = row && foundOf(row);
  return found?.in[language] ? found : null;
};

/** Every topic that something is published on in a language, by name, with how much. */
export const readTopicIndex = async (payload: Payload, tallies: Tallies, language: Locale): Promise<CountedName[]> => {
  const rows = await findForAnyone<Row>(payload, 'topics', {});
  const named = rows.flatMap((row) => {
    const { id, in: found } = foundOf(row);
    const own = found[language];
    return own ? [{ id, ...own }] : [];
  });
  return countEach(tallies, 'topic', language, named);
};

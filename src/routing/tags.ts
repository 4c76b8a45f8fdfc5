import type { Locale } from '../../locales/index';

/** Labels that say what a kept page was made from. A page that shows something of an edition carries one it touches. */

export const editionTag = (id: string): string => `edition:${id}`;
export const homeTag = (language: Locale): string => `home:${language}`;
export const seriesTag = (series: string, language: Locale): string => `series:${series}:${language}`;
export const yearTag = (series: string, language: Locale, year: number): string => `year:${series}:${language}:${year}`;
/** One place in the register: its neighbours' pages lead to it, or past it while it is empty. */
export const placeTag = (series: string, language: Locale, year: number, sequence: number): string =>
  `place:${series}:${language}:${year}:${sequence}`;
/** What was published of a topic or by a person, in one language. */
export const worksTag = (kind: 'topic' | 'person', id: string, language: Locale): string =>
  `works:${kind}:${id}:${language}`;
/** Lists of all topics or people that have something published in a language. */
export const anyWorksTag = (kind: 'topic' | 'person', language: Locale): string => `works:${kind}:any:${language}`;
export const correctionsTag = (language: Locale): string => `corrections:${language}`;
/** The list of the sitemap's parts. */
export const SITEMAP_TAG = 'sitemap';
/** The parts of the sitemap that hold a year's articles. */
export const sitemapYearTag = (year: number): string => `sitemap:${year}`;
/** Every page: a change of the house's own settings. */
export const SITE_TAG = 'site';

/** What stands in many pages under one name. */
export type SharedName = 'series' | 'person' | 'topic' | 'media' | 'page';

export const nameTag = (kind: SharedName, id: string): string => `${kind}:${id}`;

/** On pages that show names of a kind without saying whose: lists show authors, the head of every page all series. */
export const anyNameTag = (kind: SharedName): string => `${kind}:any`;

/** What a change of one shared name touches. */
export const tagsOfName = (kind: SharedName, id: string): string[] => [nameTag(kind, id), anyNameTag(kind)];

/**
 * An edition as far as its tags go: `series`, `topics` and `people` (authors and translators) by their ids; one that was
 * never published has no year and no sequence.
 */
export type TaggedEdition = {
  id: string;
  language: Locale;
  series: string;
  year?: number;
  sequence?: number;
  topics?: string[];
  people?: string[];
};

const tagsOfWorks = (kind: 'topic' | 'person', ids: string[] = [], language: Locale): string[] =>
  ids.length === 0 ? [] : [...ids.map((id) => worksTag(kind, id, language)), anyWorksTag(kind, language)];

const tagsOf = ({ id, language, series, year, sequence, topics, people }: TaggedEdition): string[] => [
  editionTag(id),
  homeTag(language),
  seriesTag(series, language),
  ...(year === undefined ? [] : [yearTag(series, language, year), sitemapYearTag(year)]),
  ...(year === undefined || sequence === undefined ? [] : [placeTag(series, language, year, sequence)]),
  ...tagsOfWorks('topic', topics, language),
  ...tagsOfWorks('person', people, language),
  correctionsTag(language),
];

/**
 * What a publication, a change, an unpublication or a withdrawal touches: the edition, its siblings (their pages link to it,
 * their lines in lists name its language), and every list that one of them stands in. `before`: the edition as it was
 * readable until now, for the lists it leaves.
 */
export const tagsTouchedBy = ({
  edition,
  before,
  siblings,
}: {
  edition: TaggedEdition;
  before?: TaggedEdition;
  siblings: TaggedEdition[];
}): string[] => [...new Set([...[edition, ...(before ? [before] : []), ...siblings].flatMap(tagsOf), SITEMAP_TAG])];

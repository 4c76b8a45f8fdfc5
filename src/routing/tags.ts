import type { Locale } from '../../locales/index';

/** Labels that say what a kept page was made from. A page that shows something of an edition carries one it touches. */

export const editionTag = (id: string): string => `edition:${id}`;
export const homeTag = (language: Locale): string => `home:${language}`;
export const seriesTag = (series: string, language: Locale): string => `series:${series}:${language}`;
export const yearTag = (series: string, language: Locale, year: number): string => `year:${series}:${language}:${year}`;
/** Lists over all editions, such as the sitemap. */
export const SITEMAP_TAG = 'sitemap';
/** Every page: a change of the house's own settings. */
export const SITE_TAG = 'site';

/** What stands in many pages under one name. */
export type SharedName = 'series' | 'person' | 'topic' | 'media';

export const nameTag = (kind: SharedName, id: string): string => `${kind}:${id}`;

/** On pages that show names of a kind without saying whose: lists show authors, the head of every page all series. */
export const anyNameTag = (kind: SharedName): string => `${kind}:any`;

/** What a change of one shared name touches. */
export const tagsOfName = (kind: SharedName, id: string): string[] => [nameTag(kind, id), anyNameTag(kind)];

/** An edition as far as its tags go: `series` by its id; one that was never published has no year. */
export type TaggedEdition = { id: string; language: Locale; series: string; year?: number };

const tagsOf = ({ id, language, series, year }: TaggedEdition): string[] => [
  editionTag(id),
  homeTag(language),
  seriesTag(series, language),
  ...(year === undefined ? [] : [yearTag(series, language, year)]),
];

/**
 * What a publication, a change, an unpublication or a withdrawal touches: the edition, its siblings (their pages link to it,
 * their lines in lists name its language), and every list that one of them stands in.
 */
export const tagsTouchedBy = ({
  edition,
  siblings,
}: {
  edition: TaggedEdition;
  siblings: TaggedEdition[];
}): string[] => [...new Set([...[edition, ...siblings].flatMap(tagsOf), SITEMAP_TAG])];

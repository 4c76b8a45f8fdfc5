import type { Locale } from '../../locales/index';
import { parsePath, type ParsedPath } from './parsePath';
import { editionShortPath, exportPath, sideBySidePath } from './paths';

/** An address that leads to an edition of this house, however it writes the slug. */
export type EditionLink = Omit<Extract<ParsedPath, { kind: 'edition' }>, 'kind' | 'slug'> & {
  /** The short form of the edition's address, which is one for all that lead there. */
  edition: string;
};

/** Parts of a text keep their ids in its translation; keys of notes may be others there. */
const BLOCK_ANCHOR = /^#p\d+$/;

const OUTSIDE = 'http://outside.invalid';

/** What is ours begins with the house's own address, or is a path. */
const ownUrl = (address: string, siteUrl: string): URL | undefined => {
  const isPath = /^\/(?![/\\])/.test(address);
  const url = URL.canParse(address, OUTSIDE) ? new URL(address, OUTSIDE) : undefined;
  const site = URL.canParse(siteUrl) ? new URL(siteUrl).origin : undefined;
  return url && (isPath || url.origin === site) ? url : undefined;
};

/** Which edition of the house at `siteUrl` an address leads to, as the site reads it: former and wrong slugs lead there too. */
export const editionLinked = (address: string, siteUrl: string): EditionLink | undefined => {
  const url = ownUrl(address.trim(), siteUrl);
  const parsed = url && parsePath(url.pathname);
  if (parsed?.kind !== 'edition') return undefined;
  const { kind: _, slug: __, ...place } = parsed;
  return { ...place, edition: editionShortPath(place) };
};

const formOf = ({ rest, language }: EditionLink, path: string, target: Locale): string => {
  if (rest?.kind === 'export') return exportPath(path, rest.format);
  return rest?.language === target ? sideBySidePath(path, language) : path;
};

/**
 * An address of an edition as it leads to another: to its page at `path`, in the same form (a file, a place in the text, two
 * texts beside one another), whole or as a path as it was; undefined where it leads to no edition of ours.
 */
export const addressInstead = (
  address: string,
  siteUrl: string,
  { path, language }: { path: string; language: Locale },
): string | undefined => {
  const linked = editionLinked(address, siteUrl);
  const url = ownUrl(address.trim(), siteUrl);
  if (!linked || !url) return undefined;
  const anchor = BLOCK_ANCHOR.test(url.hash) ? url.hash : '';
  return (url.origin === OUTSIDE ? '' : url.origin) + formOf(linked, path, language) + anchor;
};

import { parsePath } from '../../src/routing/parsePath';
import { isPage } from './answer';
import type { Site, Visited } from './crawl';
import type { Alternate } from './facts';

const pagesOf = ({ visited }: Site): Visited[] =>
  [...visited.values()].filter((one) => isPage(one) && one.status === 200);

/** The page that speaks for a path: itself, or the edition for its side-by-side view and for its copy to republish. */
const canonicalOf = (path: string): string => {
  const asked = parsePath(path);
  if (asked.kind !== 'edition' || !asked.rest) return path;
  const { rest } = asked;
  return path.slice(0, -1 - (rest.kind === 'export' ? rest.format : rest.language).length);
};

/** Pages that do not name exactly one canonical address, in full and the right one. */
export const wrongCanonicals = (site: Site): string[] =>
  pagesOf(site)
    .filter(({ path, facts: { canonicals } }) => canonicals.join(' ') !== site.origin + canonicalOf(path))
    .map(({ path, facts: { canonicals } }) => `${path} calls ${canonicals.join(' and ') || 'nothing'} canonical`);

const spelled = (alternates: Alternate[]): string =>
  alternates
    .map(({ language, href }) => `${language} ${href}`)
    .sort()
    .join(', ');

const faultOf = (page: Visited, { origin, visited }: Site): string | undefined => {
  const { path, facts } = page;
  const own = spelled(facts.alternates);
  if (facts.alternates.length === 0) return undefined;
  if (canonicalOf(path) !== path) return `${path} is not canonical and names other languages`;
  const languages = facts.alternates.map(({ language }) => language);
  if (new Set(languages).size < languages.length) return `${path} names a language twice: ${own}`;
  if (!languages.includes('x-default')) return `${path} names no x-default`;
  if (!facts.alternates.some(({ href }) => href === origin + path)) return `${path} does not name itself: ${own}`;
  for (const { href } of facts.alternates) {
    const other = visited.get(href.slice(origin.length));
    // The address that negotiates has no page of its own to answer with.
    const isThere = href === `${origin}/` || (other?.status === 200 && spelled(other.facts.alternates) === own);
    if (!isThere) return `${path} names ${href}, which does not name the same editions`;
  }
  return undefined;
};

/** Pages whose editions in other languages are not all there, each naming all the same ones. */
export const brokenAlternates = (site: Site): string[] => pagesOf(site).flatMap((page) => faultOf(page, site) ?? []);

import { parseHTML } from 'linkedom';
import { parsePath } from '../../src/routing/parsePath';
import { isPage } from './answer';
import type { Site, Visited } from './crawl';

const DAY_OR_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

type Place = { loc: string; lastmod: string; alternates: string };

const spelled = (pairs: string[][]): string =>
  pairs
    .map((pair) => pair.join(' '))
    .sort()
    .join(', ');

const placesOf = ({ bytes }: Visited): Place[] =>
  [...parseHTML(bytes.toString()).document.querySelectorAll('url')].map((url) => ({
    loc: url.querySelector('loc')?.textContent?.trim() ?? '',
    lastmod: url.querySelector('lastmod')?.textContent?.trim() ?? '',
    alternates: spelled(
      [...url.getElementsByTagName('xhtml:link')].map((link) =>
        ['hreflang', 'href'].map((name) => link.getAttribute(name) ?? ''),
      ),
    ),
  }));

const faultOf = ({ loc, lastmod, alternates }: Place, { origin, visited }: Site): string | undefined => {
  const page = visited.get(loc.slice(origin.length));
  if (!loc.startsWith(`${origin}/`) || page?.status !== 200)
    return `${loc || 'a place without address'} does not answer`;
  if (page.facts.canonicals[0] !== loc) return `${loc} is not canonical`;
  if (!page.facts.indexed) return `${loc} asks not to be indexed`;
  if (lastmod !== '' && !DAY_OR_TIME.test(lastmod)) return `${loc} changed on ${lastmod}, which is no day`;
  const own = spelled(page.facts.alternates.map(({ language, href }) => [language, href]));
  return alternates === own ? undefined : `${loc} has other languages there (${alternates}) than on its page (${own})`;
};

const LISTED = ['home', 'series', 'year', 'edition', 'topic', 'person'];

const belongs = ({ path, status, facts, ...answer }: Visited, origin: string): boolean => {
  const asked = parsePath(path);
  const isFirst = !('page' in asked) || asked.page === 1;
  const isItself = facts.canonicals[0] === origin + path;
  return status === 200 && isPage(answer) && facts.indexed && isFirst && isItself && LISTED.includes(asked.kind);
};

/** Places of the sitemap that are not as their pages are, twice there, or missing. */
export const sitemapFaults = (site: Site): string[] => {
  const parts = [...site.visited.values()].filter(({ path }) => path.startsWith('/sitemap/'));
  const places = parts.flatMap(placesOf);
  const listed = places.map(({ loc }) => loc);
  const missing = [...site.visited.values()]
    .filter((page) => belongs(page, site.origin) && !listed.includes(site.origin + page.path))
    .map(({ path }) => `${path} is not in the sitemap`);
  const twice = listed.filter((loc, at) => listed.indexOf(loc) !== at).map((loc) => `${loc} is there twice`);
  return [...places.flatMap((place) => faultOf(place, site) ?? []), ...twice, ...missing];
};

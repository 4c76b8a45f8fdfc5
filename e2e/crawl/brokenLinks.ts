import { parsePath } from '../../src/routing/parsePath';
import type { Site, Visited } from './crawl';

/** An address the site prints must be the one that answers: `/` alone may send on, and only a withdrawn edition is gone. */
const isRight = ({ path, status }: Visited): boolean =>
  status === 200 || (path === '/' && status === 302) || (status === 410 && parsePath(path).kind === 'edition');

const whoNames = ({ visited }: Site, wanted: string): string => {
  const namers = [...visited.values()].flatMap(({ path, facts }) => {
    // A page that says there is nothing here still leads to its own beginning.
    const reference = path === wanted ? undefined : facts.references.find((one) => one.path === wanted);
    return reference ? [`${path} (${reference.by})`] : [];
  });
  if (namers.length === 0) return 'an entrance of the site';
  return `named by ${namers[0]}` + (namers.length > 1 ? ` and ${namers.length - 1} more` : '');
};

/** Addresses that the site prints and that do not answer with what they promise. */
export const brokenLinks = (site: Site): string[] =>
  [...site.visited.values()]
    .filter((one) => !isRight(one))
    .map(
      ({ path, status, location }) =>
        `${path} answers ${status}${location ? `, on to ${location}` : ''}: ${whoNames(site, path)}`,
    );

/** Places on pages that are linked to and are not there. */
export const lostFragments = ({ visited }: Site): string[] =>
  [...visited.values()].flatMap(({ path, facts }) =>
    facts.references
      .filter((to) => to.fragment !== '' && visited.get(to.path)?.facts.ids.has(to.fragment) === false)
      .map((to) => `${path} (${to.by}) leads to ${to.path}#${to.fragment}, which is not there`),
  );

/** Addresses in feeds that only a page could resolve. */
export const relativeAddresses = ({ visited }: Site): string[] =>
  [...visited.values()].flatMap(({ path, facts }) => facts.relative.map((address) => `${path} says ${address}`));

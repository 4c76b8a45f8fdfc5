import { atATime } from '../../bench/machine/atATime';
import { ask, isPage, type Answer } from './answer';
import type { Facts } from './facts';
import { fileFacts } from './fileFacts';
import { pageFacts } from './pageFacts';

export type Visited = Answer & { facts: Facts };
/** Every address of the site that can be reached, by its path. */
export type Site = { origin: string; visited: ReadonlyMap<string, Visited> };

const AT_A_TIME = 4;

/** Where programs and people come in that follow no link of ours. */
const ENTRANCES = ['/', '/tr', '/en', '/sitemap.xml', '/robots.txt', '/.well-known/security.txt', '/favicon.ico'];

const visit = async (origin: string, path: string): Promise<Visited> => {
  const answer = await ask(origin, path);
  const url = origin + path;
  return { ...answer, facts: isPage(answer) ? pageFacts(answer, url) : fileFacts(answer, url) };
};

/** Follows every address the site prints, from its entrances on, and asks for each once. Redirects are not followed. */
export const crawl = async (origin: string): Promise<Site> => {
  const visited = new Map<string, Visited>();
  let next = new Set(ENTRANCES);
  while (next.size > 0) {
    const found: Visited[] = [];
    await atATime(AT_A_TIME, [...next], async (path) => void found.push(await visit(origin, path)));
    for (const one of found) visited.set(one.path, one);
    const named = found.flatMap(({ facts }) => facts.references.map(({ path }) => path));
    next = new Set(named.filter((path) => !visited.has(path)));
  }
  return { origin, visited };
};

let crawled: Promise<Site> | undefined;

/** The site as it stood when this was first asked. */
export const crawledSite = (origin: string): Promise<Site> => (crawled ??= crawl(origin));

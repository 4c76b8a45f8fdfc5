import { extname } from 'node:path';
import type { Site, Visited } from './crawl';

type Promise_ = { type: string; begins?: string };

/** What an ending promises: the media type, and the first bytes where the form has a signature. */
const PROMISED: Record<string, Promise_> = {
  '.pdf': { type: 'application/pdf', begins: '%PDF-' },
  '.png': { type: 'image/png', begins: '\x89PNG' },
  '.bib': { type: 'application/x-bibtex', begins: '@' },
  '.ris': { type: 'application/x-research-info-systems', begins: 'TY  - ' },
  '.csl.json': { type: 'application/vnd.citationstyles.csl+json' },
  '.html': { type: 'text/html', begins: '<!doctype html>' },
  '.md': { type: 'text/markdown' },
  '.woff2': { type: 'font/woff2', begins: 'wOF2' },
  '.svg': { type: 'image/svg+xml' },
  '.js': { type: 'text/javascript' },
  '.webmanifest': { type: 'application/manifest+json' },
  '.ico': { type: 'image/' },
  '.txt': { type: 'text/plain' },
  'feed.xml': { type: 'application/atom+xml' },
  'feed.json': { type: 'application/feed+json' },
  '.xml': { type: 'application/xml' },
};

const promiseOf = (path: string): Promise_ | undefined =>
  Object.entries(PROMISED).find(([ending]) => path.endsWith(ending))?.[1];

const keeps = ({ type, begins = '' }: Promise_, answer: Visited): boolean =>
  answer.type.startsWith(type) &&
  answer.bytes.length > 0 &&
  answer.bytes.subarray(0, begins.length).toString('latin1').toLowerCase() === begins.toLowerCase();

/** Files that are not what their address promises, by media type or by their first bytes. */
export const wrongTypes = ({ visited }: Site): string[] =>
  [...visited.values()].flatMap((answer) => {
    const promised = answer.status === 200 ? promiseOf(answer.path) : undefined;
    return !promised || keeps(promised, answer)
      ? []
      : [`${answer.path} is ${answer.type}, ${answer.bytes.length} bytes, not the ${extname(answer.path)} it promises`];
  });

/** How many files of each ending were had. */
export const countEndings = ({ visited }: Site): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { path, status } of visited.values()) {
    const ending = Object.keys(PROMISED).find((one) => path.endsWith(one));
    if (ending && status === 200) counts[ending] = (counts[ending] ?? 0) + 1;
  }
  return counts;
};

import type { Answer } from './answer';
import { NO_FACTS, referenceTo, type Facts } from './facts';

const NAMES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#x27': "'", amp: '&' };

const unescape = (text: string): string =>
  text.replace(/&(\w+|#x?\w+);/g, (whole, name: string) => NAMES[name] ?? whole);

/** Everything that could stand in a text as an address of the site ends at one of these. */
const ENDS = /[\s"'<>{}|\\^`]|$/;

const addressesIn = (text: string, origin: string): string[] =>
  text
    .split(origin)
    .slice(1)
    .map((rest) => origin + rest.slice(0, rest.search(ENDS)).replace(/[.,;)\]]+$/, ''))
    .filter((address) => /^[/?#]|^$/.test(address.slice(origin.length)));

/** Mark-up that a feed carries: a reader of the feed has no page to resolve its addresses against. */
const relativeIn = (text: string): string[] =>
  [...text.matchAll(/<[a-z][^<>]*?\s(?:href|src)="(?!https?:|mailto:|tel:|data:|#)([^"]*)"/g)].map(
    ([, address]) => address ?? '',
  );

/** What a feed, sitemap, record or other text says, whatever its form: every address of the site that stands in it. */
export const fileFacts = ({ bytes, type }: Pick<Answer, 'bytes' | 'type'>, url: string): Facts => {
  if (!/text|xml|json|bibtex|manifest|research-info/.test(type)) return NO_FACTS;
  // A feed escapes mark-up that itself escapes; JSON escapes quotation marks and, sometimes, slashes.
  const text = unescape(unescape(bytes.toString().replace(/\\(["/])/g, '$1')));
  return {
    ...NO_FACTS,
    references: addressesIn(text, new URL(url).origin).flatMap(
      (address) => referenceTo(address, url, 'its text') ?? [],
    ),
    relative: /atom|feed/.test(type) ? relativeIn(text) : [],
  };
};

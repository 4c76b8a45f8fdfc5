import { parseHTML } from 'linkedom';
import type { Answer } from './answer';
import { referenceTo, type Facts, type Reference } from './facts';

const ADDRESSES = ['href', 'src', 'poster', 'action', 'cite', 'data'];

/** Addresses of a `srcset`: each may be followed by a width or density. */
const ofSet = (text: string): string[] => text.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');

const named = (element: Element): string => {
  const rel = element.getAttribute('rel') ?? element.getAttribute('property') ?? element.getAttribute('name');
  return element.localName + (rel ? `[${rel}]` : '');
};

/** Addresses that an element gives, in attributes, as a `meta` value, or anywhere in linked data. */
const addressesOf = (element: Element, origin: string): string[] => {
  const own = ADDRESSES.flatMap((name) => element.getAttribute(name) ?? []);
  const set = element.getAttribute('srcset');
  const content = element.localName === 'meta' ? (element.getAttribute('content') ?? '') : '';
  const data = element.getAttribute('type') === 'application/ld+json' ? (element.textContent ?? '') : '';
  const inData = [...data.matchAll(/"(https?:[^"\s]+)"/g)].map(([, address]) => address ?? '');
  return [...own, ...(set ? ofSet(set) : []), ...[content, ...inData].filter((text) => text.startsWith(origin))];
};

/** Addresses of a `Link` header (RFC 8288). */
const ofHeader = (link: string | null): string[] =>
  [...(link ?? '').matchAll(/<([^>]+)>/g)].map(([, address]) => address ?? '');

/** What a page says in its mark-up and its headers. `url` is its whole address. */
export const pageFacts = (answer: Pick<Answer, 'bytes' | 'link'>, url: string): Facts => {
  const { document } = parseHTML(answer.bytes.toString());
  const { origin } = new URL(url);
  const all = [...document.querySelectorAll('*')];
  const links = (selector: string): Element[] => [...document.querySelectorAll(`head link${selector}`)];
  const found = (address: string, by: string): Reference[] => {
    const reference = referenceTo(address, url, by);
    return reference ? [reference] : [];
  };
  return {
    references: [
      ...all.flatMap((element) => addressesOf(element, origin).flatMap((address) => found(address, named(element)))),
      ...ofHeader(answer.link).flatMap((address) => found(address, 'the Link header')),
    ],
    relative: [],
    ids: new Set(all.flatMap((element) => element.getAttribute('id') ?? [])),
    canonicals: links('[rel=canonical]').map((link) => link.getAttribute('href') ?? ''),
    alternates: links('[rel=alternate][hreflang]').map((link) => ({
      language: link.getAttribute('hreflang') ?? '',
      href: link.getAttribute('href') ?? '',
    })),
    indexed: !/noindex/.test(document.querySelector('meta[name=robots]')?.getAttribute('content') ?? ''),
  };
};

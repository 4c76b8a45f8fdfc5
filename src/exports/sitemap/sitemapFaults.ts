import { readXml, type XmlElement } from '../markup/readXml';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The profiles of ISO 8601 that the protocol takes: a day, or an instant with its zone. */
const W3C_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
const MOST = 50_000;
const MOST_BYTES = 52_428_800;

type Kind = { root: string; item: string; parts: string[] };

const KINDS: Kind[] = [
  { root: 'urlset', item: 'url', parts: ['loc', 'lastmod', 'xhtml:link'] },
  { root: 'sitemapindex', item: 'sitemap', parts: ['loc', 'lastmod'] },
];

const isOf = (siteUrl: string, address: string): boolean =>
  URL.canParse(address) && new URL(address).origin === new URL(siteUrl).origin && address.length < 2048;

const faultsOfAlternates = (item: XmlElement, own: string, siteUrl: string): string[] => {
  const links = item.children.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes);
  const languages = links.map(({ hreflang }) => hreflang);
  return links.length === 0
    ? []
    : [
        ...links
          .filter(({ rel, href = '' }) => rel !== 'alternate' || !isOf(siteUrl, href))
          .map(({ href }) => `link to ${href}`),
        ...languages.filter((one) => !/^(?:[a-z]{2,3}|x-default)$/.test(one ?? '')).map((one) => `language ${one}`),
        ...(new Set(languages).size < languages.length ? [`a language twice at ${own}`] : []),
        ...(languages.includes('x-default') ? [] : [`no x-default at ${own}`]),
        ...(links.some(({ href }) => href === own) ? [] : [`${own} is not among its own languages`]),
      ];
};

const faultsOfItem = (item: XmlElement, { item: name, parts }: Kind, siteUrl: string): string[] => {
  const texts = (of: string) => item.children.filter((child) => child.name === of).map(({ text }) => text);
  const [loc = '', ...more] = texts('loc');
  const lastmod = texts('lastmod');
  return [
    ...(item.name === name ? [] : [`<${item.name}> among <${name}>`]),
    ...item.children.filter((child) => !parts.includes(child.name)).map((child) => `<${child.name}> in <${name}>`),
    ...(more.length === 0 && isOf(siteUrl, loc) ? [] : [`loc ${[loc, ...more].join(' ')}`]),
    ...(lastmod.length <= 1 && lastmod.every((one) => W3C_DATE.test(one) && !Number.isNaN(Date.parse(one)))
      ? []
      : [`lastmod ${lastmod.join(' ')}`]),
    ...faultsOfAlternates(item, loc, siteUrl),
  ];
};

/**
 * What a sitemap or its index offends against in the protocol of sitemaps.org 0.9 and the rules for languages in it, a
 * sentence a fault; for tests. Throws where it is no XML at all.
 */
export const sitemapFaults = (xml: string, siteUrl: string): string[] => {
  const root = readXml(xml);
  const kind = KINDS.find((one) => one.root === root.name);
  if (!kind || root.attributes.xmlns !== NAMESPACE) return [`root ${root.name} of ${root.attributes.xmlns}`];
  const addresses = root.children.flatMap(({ children }) =>
    children.filter(({ name }) => name === 'loc').map(({ text }) => text),
  );
  return [
    ...(root.children.length > 0 && root.children.length <= MOST ? [] : [`${root.children.length} <${kind.item}>`]),
    ...(Buffer.byteLength(xml) <= MOST_BYTES ? [] : [`${Buffer.byteLength(xml)} bytes`]),
    ...(new Set(addresses).size < addresses.length ? ['an address twice'] : []),
    ...root.children.flatMap((item) => faultsOfItem(item, kind, siteUrl)),
  ];
};

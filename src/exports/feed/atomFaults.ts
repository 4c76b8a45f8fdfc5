import { readXml, type XmlElement } from '../markup/readXml';

const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339, upper-case T and Z as RFC 4287 wants them. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

const isInstant = (text: string): boolean => INSTANT.test(text) && !Number.isNaN(Date.parse(text));

/** An absolute IRI: a scheme, no space, and of `http` one that leads somewhere. */
const isIri = (text: string): boolean =>
  /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text) && (!/^https?:/i.test(text) || URL.canParse(text));

const of = (element: XmlElement, name: string): XmlElement[] => element.children.filter((child) => child.name === name);

type Bounds = Record<string, [least: number, most: number]>;

/** RFC 4287, section 4.1.1 and 4.1.2: what must, may and may not be there. */
const FEED: Bounds = {
  ...{ id: [1, 1], title: [1, 1], updated: [1, 1], subtitle: [0, 1], icon: [0, 1], logo: [0, 1], rights: [0, 1] },
  ...{ generator: [0, 1], author: [0, Infinity], contributor: [0, Infinity], category: [0, Infinity] },
  ...{ link: [1, Infinity], entry: [0, Infinity] },
};
const ENTRY: Bounds = {
  ...{ id: [1, 1], title: [1, 1], updated: [1, 1], published: [0, 1], summary: [0, 1], rights: [0, 1] },
  ...{ content: [0, 1], source: [0, 1], author: [0, Infinity], contributor: [0, Infinity], category: [0, Infinity] },
  link: [1, Infinity],
};
const PERSON: Bounds = { name: [1, 1], uri: [0, 1], email: [0, 1] };

const faultsOfCount = (element: XmlElement, bounds: Bounds): string[] => [
  ...element.children.filter(({ name }) => !(name in bounds)).map(({ name }) => `<${name}> in <${element.name}>`),
  ...Object.entries(bounds).flatMap(([name, [least, most]]) => {
    const count = of(element, name).length;
    return count < least || count > most ? [`${count} <${name}> in <${element.name}>`] : [];
  }),
];

const faultsOfLinks = (element: XmlElement): string[] => {
  const links = of(element, 'link').map(({ attributes }) => attributes);
  const alternates = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  const kinds = alternates.map(({ type, hreflang }) => `${type} ${hreflang}`);
  return [
    ...links.filter(({ href }) => !isIri(href ?? '')).map(({ href }) => `link to ${href}`),
    ...links.filter(({ type }) => type && !/^[\w.+-]+\/[\w.+-]+$/.test(type)).map(({ type }) => `media type ${type}`),
    // Section 4.1.1: no two alternates of the same type and language.
    ...(new Set(kinds).size < kinds.length ? [`alternates ${kinds.join(', ')}`] : []),
    ...(alternates.length === 0 ? [`<${element.name}> without alternate`] : []),
  ];
};

/** What a feed and an entry have in common. */
const faultsOfParts = (element: XmlElement): string[] => [
  ...of(element, 'id').flatMap(({ text }) => (isIri(text) ? [] : [`id ${text}`])),
  ...['updated', 'published'].flatMap((name) =>
    of(element, name).flatMap(({ text }) => (isInstant(text) ? [] : [`${name} ${text}`])),
  ),
  ...['icon', 'logo'].flatMap((name) =>
    of(element, name).flatMap(({ text }) => (isIri(text) ? [] : [`${name} ${text}`])),
  ),
  ...['title', 'subtitle', 'summary', 'rights', 'content'].flatMap((name) =>
    of(element, name).flatMap(({ attributes: { type = 'text' }, children }) => [
      ...(['text', 'html'].includes(type) ? [] : [`<${name}> of type ${type}`]),
      ...(children.length > 0 ? [`elements in <${name}>`] : []),
    ]),
  ),
  ...['author', 'contributor'].flatMap((name) =>
    of(element, name).flatMap((person) => [
      ...faultsOfCount(person, PERSON),
      ...of(person, 'name').flatMap(({ text }) => (text.trim() ? [] : ['a name without letters'])),
      ...of(person, 'uri').flatMap(({ text }) => (isIri(text) ? [] : [`uri ${text}`])),
    ]),
  ),
  ...of(element, 'category').flatMap(({ attributes: { term, scheme } }) => [
    ...(term ? [] : ['category without term']),
    ...(scheme === undefined || isIri(scheme) ? [] : [`scheme ${scheme}`]),
  ]),
  ...faultsOfLinks(element),
];

/** What an Atom document offends against in RFC 4287, a sentence a fault; for tests. Throws where it is no XML at all. */
export const atomFaults = (xml: string): string[] => {
  const feed = readXml(xml);
  const entries = of(feed, 'entry');
  const ids = entries.flatMap((entry) => of(entry, 'id').map(({ text }) => text));
  const self = of(feed, 'link').filter(({ attributes }) => attributes.rel === 'self');
  const { xmlns, 'xml:lang': language } = feed.attributes;
  return [
    ...(feed.name === 'feed' && xmlns === ATOM ? [] : [`root ${feed.name} of ${xmlns}`]),
    ...(language ? [] : ['no xml:lang']),
    ...(self.length === 1 ? [] : [`${self.length} self links`]),
    ...faultsOfCount(feed, FEED),
    ...faultsOfParts(feed),
    ...entries.flatMap((entry) => [
      ...faultsOfCount(entry, ENTRY),
      ...faultsOfParts(entry),
      ...(of(entry, 'author').length + of(feed, 'author').length > 0 ? [] : ['an entry without author']),
    ]),
    ...(new Set(ids).size < ids.length ? ['two entries with one id'] : []),
  ];
};

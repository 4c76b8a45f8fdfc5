import type { PersonName, TopicName } from '../../domain/commentary/model';
import { ICON_PATH, absoluteUrl, feedPath, homePath, topicsPath } from '../../routing/paths';
import { element } from '../markup/element';
import { escapeMarkup } from '../markup/escape';
import { entryHtml } from './entryHtml';
import { entryId } from './entryId';
import type { Feed, FeedEntry } from './feed';

const text = (name: string, words: string | undefined): string[] =>
  words ? [element(name, {}, escapeMarkup(words))] : [];

/** A feed without entries never changed, and yet has to say when. */
const NEVER = new Date(0).toISOString();

const lastOf = (instants: string[]): string => instants.reduce((last, next) => (next > last ? next : last), NEVER);

const person = (role: 'author' | 'contributor', { name, path, lang }: PersonName, siteUrl: string): string =>
  element(
    role,
    { 'xml:lang': lang },
    [...text('name', name), ...text('uri', path && absoluteUrl(siteUrl, path))].join(''),
  );

const category = ({ name, path }: TopicName, { siteUrl, language }: Feed): string =>
  element('category', {
    term: path.split('/').at(-1),
    scheme: absoluteUrl(siteUrl, topicsPath(language)),
    label: name,
  });

const page = (siteUrl: string, path: string, language: string): string =>
  element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: absoluteUrl(siteUrl, path) });

const entry = (one: FeedEntry, feed: Feed): string => {
  const { siteUrl } = feed;
  const { view, title, publishedAt, updatedAt, rights } = one;
  const licence = view.rights?.licenceAddress;
  const parts = [
    ...text('id', entryId(view, siteUrl)),
    ...text('title', title),
    ...text('updated', updatedAt),
    ...text('published', publishedAt),
    page(siteUrl, view.path, view.language),
    ...view.siblings.map(({ path, language }) => page(siteUrl, path, language)),
    ...(licence ? [element('link', { rel: 'license', href: licence })] : []),
    ...view.authors.map((author) => person('author', author, siteUrl)),
    ...view.translators.map((translator) => person('contributor', translator, siteUrl)),
    ...view.topics.map((topic) => category(topic, feed)),
    ...text('rights', rights),
    ...text('summary', view.standfirst),
    element('content', { type: 'html' }, escapeMarkup(entryHtml(one, siteUrl))),
  ];
  return element('entry', {}, `\n${parts.join('\n')}\n`);
};

/** A feed as Atom (RFC 4287). Its texts stand in it whole, as escaped HTML, so that no markup can break the document. */
export const toAtom = (feed: Feed): string => {
  const { language, siteUrl, title, subtitle, of, house, rights, entries } = feed;
  const self = absoluteUrl(siteUrl, feedPath(of, 'xml'));
  const parts = [
    ...text('id', self),
    ...text('title', title),
    ...text('subtitle', subtitle),
    ...text('updated', lastOf(entries.map(({ updatedAt }) => updatedAt))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    page(siteUrl, of, language),
    ...text('icon', absoluteUrl(siteUrl, ICON_PATH)),
    element('author', {}, [...text('name', house), ...text('uri', absoluteUrl(siteUrl, homePath(language)))].join('')),
    ...text('rights', rights),
    ...entries.map((one) => entry(one, feed)),
  ];
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language };
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', attributes, `\n${parts.join('\n')}\n`)}\n`;
};

import type { PersonName } from '../../domain/commentary/model';
import { ICON_PATH, absoluteUrl, feedPath, homePath } from '../../routing/paths';
import { fit } from '../markup/escape';
import { hrefFrom } from '../markup/place';
import { entryHtml } from './entryHtml';
import { entryId } from './entryId';
import type { Feed, FeedEntry } from './feed';

const person = ({ name, path }: PersonName, siteUrl: string) => ({
  name,
  url: path && absoluteUrl(siteUrl, path),
});

const item = (one: FeedEntry, { siteUrl }: Feed) => {
  const { view, title, publishedAt, updatedAt } = one;
  const url = absoluteUrl(siteUrl, view.path);
  return {
    id: entryId(view, siteUrl),
    url,
    title,
    summary: view.standfirst,
    content_html: entryHtml(one, siteUrl),
    image: view.hero ? hrefFrom(view.hero.src, { siteUrl, address: url, whole: false }) : undefined,
    date_published: publishedAt,
    date_modified: updatedAt,
    authors: view.authors.length > 0 ? view.authors.map((author) => person(author, siteUrl)) : undefined,
    tags: view.topics.length > 0 ? view.topics.map(({ name }) => name) : undefined,
    language: view.language,
  };
};

/** A feed as JSON Feed 1.1. */
export const toJsonFeed = (feed: Feed): string => {
  const { language, siteUrl, title, subtitle, of, house, entries } = feed;
  const record = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    home_page_url: absoluteUrl(siteUrl, of),
    feed_url: absoluteUrl(siteUrl, feedPath(of, 'json')),
    favicon: absoluteUrl(siteUrl, ICON_PATH),
    authors: [person({ name: house, path: homePath(language) }, siteUrl)],
    language,
    items: entries.map((one) => item(one, feed)),
  };
  return `${JSON.stringify(record, (_, value: unknown) => (typeof value === 'string' ? fit(value) : value))}\n`;
};

import { absoluteUrl } from '../../routing/paths';
import { element } from '../markup/element';
import { escapeMarkup } from '../markup/escape';

/** A page of the site as search engines are told of it. */
export type SitemapPage = {
  path: string;
  /** Instant of the last change of its content, ISO 8601 UTC. */
  changedAt?: string;
  /** The same work in every language it can be read in, this one included; empty where it stands alone. */
  alternates: { hreflang: string; path: string }[];
};

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** What one file may list by the protocol. */
export const MOST_PAGES = 50_000;

const document = (root: string, attributes: Record<string, string>, parts: string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${element(root, attributes, `\n${parts.join('\n')}\n`)}\n`;

const location = (siteUrl: string, path: string): string =>
  element('loc', {}, escapeMarkup(absoluteUrl(siteUrl, path)));

const page = ({ path, changedAt, alternates }: SitemapPage, siteUrl: string): string =>
  element(
    'url',
    {},
    [
      location(siteUrl, path),
      ...(changedAt === undefined ? [] : [element('lastmod', {}, escapeMarkup(changedAt))]),
      ...alternates.map(({ hreflang, path: to }) =>
        element('xhtml:link', { rel: 'alternate', hreflang, href: absoluteUrl(siteUrl, to) }),
      ),
    ].join(''),
  );

/** A file of the sitemap (sitemaps.org 0.9, languages as `xhtml:link`); it holds at least one page by that schema. */
export const toSitemap = (pages: SitemapPage[], siteUrl: string): string =>
  document(
    'urlset',
    { xmlns: NAMESPACE, 'xmlns:xhtml': XHTML },
    pages.map((one) => page(one, siteUrl)),
  );

/** The list of the sitemap's files, by their paths. */
export const toSitemapIndex = (paths: string[], siteUrl: string): string =>
  document(
    'sitemapindex',
    { xmlns: NAMESPACE },
    paths.map((path) => element('sitemap', {}, location(siteUrl, path))),
  );

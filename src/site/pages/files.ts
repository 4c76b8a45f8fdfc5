import { DEFAULT_LOCALE, LOCALES } from '../../../locales/index';
import type { Rendered } from '../../platform/pageStore/keptPage';
import type { FixedFile } from '../../routing/parseFixedFile';
import type { ParsedPath } from '../../routing/parsePath';
import { anyNameTag, SITEMAP_TAG, sitemapYearTag, type SharedName } from '../../routing/tags';
import { ICON_SVG } from '../files/icon';
import { manifest } from '../files/manifest';
import { oldIcon } from '../files/oldIcon';
import { robots } from '../files/robots';
import { securityTxt, type Contact } from '../files/securityTxt';
import { sitemapOfPages } from '../files/sitemapPages';
import { touchIcon } from '../files/touchIcon';
import { sitemapIndex, sitemapOfYear } from '../files/sitemapParts';
import { file, notFound, type House } from './answers';

const TEXT = 'text/plain; charset=utf-8';
const XML = 'application/xml; charset=utf-8';

/** What the house's page for letters is usually called. */
const CONTACT_PAGES = ['contact', 'iletisim'];

const contactOf = async ({ names }: House): Promise<Contact | null> => {
  const { email } = await names.house();
  if (email) return { email };
  const pages = (await Promise.all(LOCALES.map((language) => names.pages(language)))).flat();
  const page = pages.find(({ slug }) => CONTACT_PAGES.includes(slug));
  return page ? { path: page.path } : null;
};

const anyOf = (...kinds: SharedName[]): string[] => kinds.map(anyNameTag);

/** A file's media type, content and tags; null where the house has no such file. */
type Made = [type: string, body: string | Uint8Array | null, tags: string[]];

const make = async (house: House, asked: FixedFile): Promise<Made> => {
  const { siteUrl, names } = house;
  switch (asked.name) {
    case 'robots':
      return [TEXT, robots(siteUrl), []];
    case 'security':
      return [TEXT, securityTxt(await contactOf(house), siteUrl, new Date()), anyOf('page')];
    case 'manifest': {
      const { name } = (await names.house()).settings;
      return ['application/manifest+json; charset=utf-8', manifest(name[asked.language], asked.language), []];
    }
    case 'icon':
      return ['image/svg+xml; charset=utf-8', ICON_SVG, []];
    case 'old-icon':
      return ['image/vnd.microsoft.icon', oldIcon, []];
    case 'touch-icon':
      return ['image/png', touchIcon, []];
    case 'sitemap-index':
      return [XML, await sitemapIndex(house), [SITEMAP_TAG, ...anyOf('series')]];
    case 'sitemap-pages':
      return [XML, await sitemapOfPages(house), [SITEMAP_TAG, ...anyOf('series', 'page', 'topic', 'person')]];
    case 'sitemap-year': {
      const { year, part } = asked;
      return [XML, await sitemapOfYear(house, year, part), [sitemapYearTag(year), ...anyOf('series')]];
    }
  }
};

/**
 * A file at its one place: for crawlers, for browsers, for whoever finds a fault. What says until when it holds is made
 * anew for everybody who asks.
 */
export const fixedFile = async (house: House, asked: Extract<ParsedPath, { kind: 'file' }>): Promise<Rendered> => {
  const [type, body, tags] = await make(house, asked.file);
  if (body === null) return notFound(house, DEFAULT_LOCALE);
  return { ...file(house, type, body, tags), kept: asked.file.name !== 'security' };
};

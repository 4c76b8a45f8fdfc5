import { parseSequence, parseYear } from '../domain/register';
import {
  ICON_PATH,
  MANIFEST_PATH,
  OLD_ICON_PATH,
  ROBOTS_PATH,
  SECURITY_PATH,
  SITEMAP_PATH,
  sitemapPath,
} from './paths';

/** A file that stands at one place of the site, outside any language. */
export type FixedFile =
  | { name: 'robots' | 'security' | 'manifest' | 'icon' | 'old-icon' | 'sitemap-index' | 'sitemap-pages' }
  | { name: 'sitemap-year'; year: number; part: number };

const FILES: Record<string, FixedFile> = {
  [ROBOTS_PATH]: { name: 'robots' },
  [SECURITY_PATH]: { name: 'security' },
  [MANIFEST_PATH]: { name: 'manifest' },
  [ICON_PATH]: { name: 'icon' },
  [OLD_ICON_PATH]: { name: 'old-icon' },
  [SITEMAP_PATH]: { name: 'sitemap-index' },
  [sitemapPath()]: { name: 'sitemap-pages' },
};

/** The fixed file at an address, or undefined; there is one address for each. */
export const parseFixedFile = (pathname: string): FixedFile | undefined => {
  if (Object.hasOwn(FILES, pathname)) return FILES[pathname];
  const [, yearText = '', partText = ''] = /^\/sitemap\/(\d+)-(\d+)\.xml$/.exec(pathname) ?? [];
  const [year, part] = [parseYear(yearText), parseSequence(partText)];
  return year === undefined || part === undefined ? undefined : { name: 'sitemap-year', year, part };
};

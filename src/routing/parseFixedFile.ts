import { LOCALES, type Locale } from '../../locales/index';
import { parseSequence, parseYear } from '../domain/register';
import {
  ICON_PATH,
  OLD_ICON_PATH,
  ROBOTS_PATH,
  SECURITY_PATH,
  SITEMAP_PATH,
  TOUCH_ICON_PATH,
  manifestPath,
  sitemapPath,
} from './paths';

/** A file that stands at one place of the site; of those within a language, the manifest. */
export type FixedFile =
  | { name: 'robots' | 'security' | 'icon' | 'old-icon' | 'touch-icon' | 'sitemap-index' | 'sitemap-pages' }
  | { name: 'manifest'; language: Locale }
  | { name: 'sitemap-year'; year: number; part: number };

const FILES: Record<string, FixedFile> = {
  [ROBOTS_PATH]: { name: 'robots' },
  [SECURITY_PATH]: { name: 'security' },
  [ICON_PATH]: { name: 'icon' },
  [OLD_ICON_PATH]: { name: 'old-icon' },
  [TOUCH_ICON_PATH]: { name: 'touch-icon' },
  [SITEMAP_PATH]: { name: 'sitemap-index' },
  [sitemapPath()]: { name: 'sitemap-pages' },
  ...Object.fromEntries(LOCALES.map((language) => [manifestPath(language), { name: 'manifest', language }])),
};

/** The fixed file at an address, or undefined; there is one address for each. */
export const parseFixedFile = (pathname: string): FixedFile | undefined => {
  if (Object.hasOwn(FILES, pathname)) return FILES[pathname];
  const [, yearText = '', partText = ''] = /^\/sitemap\/(\d+)-(\d+)\.xml$/.exec(pathname) ?? [];
  const [year, part] = [parseYear(yearText), parseSequence(partText)];
  return year === undefined || part === undefined ? undefined : { name: 'sitemap-year', year, part };
};

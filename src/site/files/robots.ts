import { ADMIN_PATH, SITEMAP_PATH, absoluteUrl } from '../../routing/paths';

/** What crawlers may read (RFC 9309): everything but the editors' app and the API; pictures come from the API's folder. */
export const robots = (siteUrl: string): string =>
  [
    'User-agent: *',
    'Allow: /',
    `Disallow: ${ADMIN_PATH}`,
    'Disallow: /api/',
    'Allow: /api/media/',
    '',
    `Sitemap: ${absoluteUrl(siteUrl, SITEMAP_PATH)}`,
    '',
  ].join('\n');

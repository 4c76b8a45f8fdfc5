import { styleHashes } from './styles/style';

/** Readers' pages run the one script of the site and load nothing from elsewhere. */
const READER_POLICY = [
  "default-src 'none'",
  `style-src 'self' ${styleHashes}`,
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer, whatever it is. */
export const commonHeaders = (siteUrl: string): Record<string, string> => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  ...(siteUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
});

/** A page kept and served to everybody; a CDN may go on serving it while the house is away. */
const SHARED = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400';

/** Headers of a file for other programs: a feed, a record, a picture, a print. `type` is its media type. */
export const fileHeaders = (siteUrl: string, type: string): Record<string, string> => ({
  'Content-Type': type,
  'Cache-Control': SHARED,
  'Content-Security-Policy': "default-src 'none'; img-src 'self'; frame-ancestors 'none'",
  ...commonHeaders(siteUrl),
});

/** Headers of a reader's page. `shared: false`: an answer no cache may keep. */
export const pageHeaders = (siteUrl: string, language: string, shared = true): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Language': language,
  'Cache-Control': shared ? SHARED : 'no-store',
  'Content-Security-Policy': READER_POLICY,
  ...commonHeaders(siteUrl),
});

import { LOCALES } from '../../../locales/index';
import { SECURITY_PATH, absoluteUrl } from '../../routing/paths';

/** Where faults may be reported: an address, or else the path of the house's page for letters. */
export type Contact = { email: string } | { path: string };

const HELD_MS = 334 * 24 * 60 * 60 * 1000;

/** Web addresses in it must be of https. */
const secure = (siteUrl: string, path: string): string | null =>
  siteUrl.startsWith('https:') ? absoluteUrl(siteUrl, path) : null;

const contactOf = (contact: Contact, siteUrl: string): string | null =>
  'email' in contact ? `mailto:${encodeURI(contact.email)}` : secure(siteUrl, contact.path);

/**
 * The file that says whom to tell of a fault in security (RFC 9116). Null where there is nobody to tell: without a
 * contact the file is not valid, and an invented one would swallow the report. It holds for eleven months from `now`: that
 * it be less than a year is asked for.
 */
export const securityTxt = (contact: Contact | null, siteUrl: string, now: Date): string | null => {
  const to = contact && contactOf(contact, siteUrl);
  const own = secure(siteUrl, SECURITY_PATH);
  if (!to) return null;
  return [
    `Contact: ${to}`,
    `Expires: ${new Date(now.getTime() + HELD_MS).toISOString().slice(0, 10)}T00:00:00Z`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    ...(own ? [`Canonical: ${own}`] : []),
    '',
  ].join('\n');
};

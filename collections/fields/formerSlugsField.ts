import type { FieldHook, TextField } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../locales/index';
import { formerSlug } from '../../src/routing/formerSlug';
import { forget } from '../commentaries/fields/forget';
import { label } from '../label';

type Slugged = { slug?: unknown; formerSlugs?: unknown };

/** More than anybody changes an address in earnest; the oldest are forgotten. */
const MOST = 50;

const remember =
  (localized: boolean): FieldHook =>
  ({ previousSiblingDoc, req, siblingData }) => {
    const { slug: left, formerSlugs } = (previousSiblingDoc ?? {}) as Slugged;
    const { slug: now = left } = siblingData as Slugged;
    const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE;
    const kept = (slug: unknown): string[] =>
      typeof slug === 'string' && slug ? [formerSlug(slug, localized ? locale : undefined)] : [];
    const known = Array.isArray(formerSlugs) ? (formerSlugs as string[]) : [];
    const [present] = kept(now);
    return [...new Set([...known, ...kept(left)])].filter((former) => former !== present).slice(-MOST);
  };

/**
 * Every slug that a name or page had before its `slug`, as `formerSlug` writes it: their addresses lead on to the one it
 * has now. Written at each save, never by anybody; a duplicate begins without. Not `localized` for Payload itself: 3.90
 * cannot ask SQLite for one text of a list in one language.
 */
export const formerSlugsField = ({ localized = false }: { localized?: boolean } = {}): TextField => ({
  name: 'formerSlugs',
  type: 'text',
  hasMany: true,
  index: true,
  label: label('admin.edition.formerSlugs'),
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  hooks: { beforeDuplicate: [forget], beforeChange: [remember(localized)] },
});

import type { Locale } from '../../locales/index';

/**
 * A slug of former times as it is kept beside a name's present one: with its language where each language has a slug of
 * its own (`tr/eski-ad`), else as it was.
 */
export const formerSlug = (slug: string, language?: Locale): string => (language ? `${language}/${slug}` : slug);

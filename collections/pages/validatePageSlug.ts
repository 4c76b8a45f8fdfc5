import type { TextFieldSingleValidation } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../locales/index';
import { FIXED_SEGMENTS, isPageSlug } from '../../src/routing/reserved';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';

/** A page's address is free of the site's own segments, of the series', and of the other pages'. Empty: no such page. */
export const validatePageSlug: TextFieldSingleValidation = async (value, { id, req }) => {
  const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE;
  if (!value) return true;
  if (FIXED_SEGMENTS[locale].includes(value)) return sentence(req, 'refusal.segmentReserved', { segment: value });
  if (!isPageSlug(value, locale)) return sentence(req, 'refusal.segmentForm', { segment: value });
  const shared = { locale, overrideAccess: true as const, req };
  const [series, others] = await Promise.all([
    req.payload.count({ collection: SLUGS.series, ...shared, where: { segment: { equals: value } } }),
    req.payload.count({
      collection: SLUGS.pages,
      ...shared,
      where: { and: [{ slug: { equals: value } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    }),
  ]);
  return series.totalDocs + others.totalDocs === 0 || sentence(req, 'refusal.pageSlugTaken', { segment: value });
};

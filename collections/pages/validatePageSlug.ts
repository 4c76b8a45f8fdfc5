import type { TextFieldSingleValidation, Where } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../locales/index';
import { FIXED_SEGMENTS, isPageSlug } from '../../src/routing/reserved';
import { sentence } from '../sentence';
import { segmentsIn } from '../series/segments';
import { SLUGS } from '../slugs';

/** A page's address is free of the site's own segments, of the series', and of the other pages'. Empty: no such page. */
export const validatePageSlug: TextFieldSingleValidation = async (value, { id, req }) => {
  const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE;
  if (!value) return true;
  if (FIXED_SEGMENTS[locale].includes(value)) return sentence(req, 'refusal.segmentReserved', { segment: value });
  if (!isPageSlug(value, locale)) return sentence(req, 'refusal.pageSlugForm', { segment: value });
  const { payload } = req;
  const overrideAccess = true;
  const ofOthers: Where = { and: [{ slug: { equals: value } }, ...(id ? [{ id: { not_equals: id } }] : [])] };
  // One after the other: MongoDB takes one operation of a transaction at a time.
  const series = await segmentsIn(req, locale);
  const others = await payload.count({ collection: SLUGS.pages, locale, overrideAccess, req, where: ofOthers });
  const free = ![...series.values()].includes(value) && others.totalDocs === 0;
  return free || sentence(req, 'refusal.pageSlugTaken', { segment: value });
};

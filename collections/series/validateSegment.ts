import type { TextFieldSingleValidation, Where } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../locales/index';
import { isSeriesSegment, RESERVED_SEGMENTS } from '../../src/routing/reserved';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';

/** A series segment is a plain lower-case word, free of the site's own, used by one series only and by no page. */
export const validateSegment: TextFieldSingleValidation = async (value, { id, req }) => {
  const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE;
  const segment = typeof value === 'string' ? value : '';
  if (RESERVED_SEGMENTS[locale].includes(segment)) return sentence(req, 'refusal.segmentReserved', { segment });
  if (!isSeriesSegment(segment, locale)) return sentence(req, 'refusal.segmentForm', { segment });
  const { payload } = req;
  const overrideAccess = true;
  const ofOthers: Where = { and: [{ segment: { equals: segment } }, ...(id ? [{ id: { not_equals: id } }] : [])] };
  const ofPages = { slug: { equals: segment } };
  const [others, pages] = await Promise.all([
    payload.count({ collection: SLUGS.series, locale, overrideAccess, req, where: ofOthers }),
    payload.count({ collection: SLUGS.pages, locale, overrideAccess, req, where: ofPages }),
  ]);
  if (others.totalDocs > 0) return sentence(req, 'refusal.segmentTaken', { segment });
  return pages.totalDocs === 0 || sentence(req, 'refusal.segmentOfPage', { segment });
};

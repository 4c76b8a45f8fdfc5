import type { TextFieldSingleValidation } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../locales/index';
import { isSeriesSegment, RESERVED_SEGMENTS } from '../../src/routing/reserved';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';

/** A series segment is a plain lower-case word, free of the site's own segments, and used by one series only. */
export const validateSegment: TextFieldSingleValidation = async (value, { id, req }) => {
  const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE;
  const segment = typeof value === 'string' ? value : '';
  if (RESERVED_SEGMENTS[locale].includes(segment)) return sentence(req, 'refusal.segmentReserved', { segment });
  if (!isSeriesSegment(segment, locale)) return sentence(req, 'refusal.segmentForm', { segment });
  const others = await req.payload.count({
    collection: SLUGS.series,
    locale,
    overrideAccess: true,
    req,
    where: { and: [{ segment: { equals: segment } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
  });
  return others.totalDocs === 0 || sentence(req, 'refusal.segmentTaken', { segment });
};

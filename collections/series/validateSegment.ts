import type { TextFieldSingleValidation } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../locales/index';
import { isSeriesSegment, RESERVED_SEGMENTS } from '../../src/routing/reserved';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';
import { hasNumbers, segmentsIn } from './segments';

/**
 * A series segment is a plain lower-case word, free of the site's own, used by one series only and by no page; it stays once
 * addresses have been made of it.
 */
export const validateSegment: TextFieldSingleValidation = async (value, { id, req }) => {
  const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE;
  const segment = typeof value === 'string' ? value : '';
  if (RESERVED_SEGMENTS[locale].includes(segment)) return sentence(req, 'refusal.segmentReserved', { segment });
  if (!isSeriesSegment(segment, locale)) return sentence(req, 'refusal.segmentForm', { segment });
  const known = await segmentsIn(req, locale);
  const own = id === undefined ? undefined : known.get(String(id));
  if (own && own !== segment && (await hasNumbers(req, String(id), locale))) {
    return sentence(req, 'refusal.segmentInUse', { segment: own });
  }
  if ([...known].some(([other, taken]) => other !== id && taken === segment)) {
    return sentence(req, 'refusal.segmentTaken', { segment });
  }
  const pages = await req.payload.count({
    collection: SLUGS.pages,
    locale,
    overrideAccess: true,
    req,
    where: { slug: { equals: segment } },
  });
  return pages.totalDocs === 0 || sentence(req, 'refusal.segmentOfPage', { segment });
};

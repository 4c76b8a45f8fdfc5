import type { TextFieldSingleValidation } from 'payload';
import { isLocale } from '../../locales/index';
import { RESERVED_SEGMENTS } from '../../src/routing/reserved';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';

const SEGMENT = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A series segment is a plain lower-case word, free of the site's own segments, and used by one series only. */
export const validateSegment: TextFieldSingleValidation = async (value, { id, req }) => {
  if (!value || !SEGMENT.test(value)) return sentence(req, 'refusal.segmentForm', { segment: value ?? '' });
  const locale = req.locale;
  if (!isLocale(locale)) return true;
  if (RESERVED_SEGMENTS[locale].includes(value)) return sentence(req, 'refusal.segmentReserved', { segment: value });
  const others = await req.payload.count({
    collection: SLUGS.series,
    locale,
    overrideAccess: true,
    req,
    where: { and: [{ segment: { equals: value } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
  });
  return others.totalDocs === 0 || sentence(req, 'refusal.segmentTaken', { segment: value });
};

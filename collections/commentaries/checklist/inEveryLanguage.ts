import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import type { Locale } from '../../../locales/index';

/** A localized field as it is read in every language at once. */
export type InEach = Partial<Record<Locale, string | null>>;

/** Rows of a collection as who asks may read them, their localized fields in every language. The caller says what they hold. */
export const rowsInEveryLanguage = async <Row>(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where = {},
): Promise<Row[]> => {
  const { docs } = await req.payload.find({
    collection,
    where,
    locale: 'all',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return docs as unknown as Row[];
};

import type { CollectionSlug, PayloadRequest } from 'payload';

type Place = { collection: CollectionSlug; locale?: string; id?: string | number };

const MOST = 1_000;

/**
 * The slug, with a number behind it where another document of the collection has it already: two people of one name
 * have a page each.
 */
export const freeSlug = async (
  req: PayloadRequest,
  slug: string,
  { collection, locale, id }: Place,
): Promise<string> => {
  const path = locale ? `slug.${locale}` : 'slug';
  for (let copy = 1; copy < MOST; copy += 1) {
    const own = copy === 1 ? slug : `${slug}-${copy}`;
    const { totalDocs } = await req.payload.db.count({
      collection,
      req,
      where: { and: [{ [path]: { equals: own } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
    });
    if (totalDocs === 0) return own;
  }
  return slug;
};

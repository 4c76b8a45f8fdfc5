import type { CollectionSlug, Payload, PayloadRequest, SelectType, Sort, Where } from 'payload';

type Question = { where?: Where; limit?: number; sort?: Sort; select?: SelectType };

/** Nobody is signed in: what the collections' access functions are asked with. */
const asNobody = (payload: Payload): PayloadRequest =>
  ({ payload, user: null, context: {}, headers: new Headers() }) as unknown as PayloadRequest;

/** `where` narrowed to what anybody may read of a collection, by that collection's own access; null where nothing. */
export const readableByAnyone = async (
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<Where | null> => {
  const access = await payload.collections[collection].config.access.read({ req: asNobody(payload) });
  if (access === false) return null;
  return access === true ? where : { and: [where, access] };
};

/**
 * Rows as anybody may read them, localized fields in all languages. Straight from the database adapter: the field
 * hooks of `payload.find` cost more than the rest of a page and change nothing for a reader
 * (docs/decisions/008-reading-rows.md). What a withdrawn edition hides is hidden by its view.
 */
export const findForAnyone = async <Row>(
  payload: Payload,
  collection: CollectionSlug,
  question: Question,
): Promise<Row[]> => {
  const { where = {}, limit = 0, sort, select } = question;
  const readable = await readableByAnyone(payload, collection, where);
  if (!readable) return [];
  const { docs } = await payload.db.find({
    collection,
    where: readable,
    limit,
    sort,
    select,
    pagination: false,
    locale: 'all',
    joins: undefined,
  });
  return docs as Row[];
};

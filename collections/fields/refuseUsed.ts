import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';

/**
 * What editions name by one of `paths` cannot be deleted: a record that loses its author cites another text than it did.
 * @throws APIError 409
 */
export const refuseUsed =
  (...paths: string[]): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { totalDocs } = await req.payload.count({
      collection: SLUGS.commentaries,
      overrideAccess: true,
      req,
      where: { or: paths.map((path) => ({ [path]: { equals: id } })) },
    });
    if (totalDocs > 0) throw new APIError(sentence(req, 'refusal.nameInUse', { count: totalDocs }), 409, null, true);
  };

import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';

/** A series that holds editions keeps their numbers and addresses, so it cannot be deleted. */
export const refuseUsedSeries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.commentaries,
    overrideAccess: true,
    req,
    where: { series: { equals: id } },
  });
  if (totalDocs > 0) throw new APIError(sentence(req, 'refusal.seriesInUse', { count: totalDocs }), 409, null, true);
};

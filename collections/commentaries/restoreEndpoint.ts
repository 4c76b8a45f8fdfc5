import { headersWithCors, NotFound, parseParams, restoreVersionOperation, type Endpoint } from 'payload';
import type { Commentary } from '../../src/payload-types';
import { SLUGS } from '../slugs';

/**
 * Restores a version, in the place of Payload's own endpoint: a version that was a draft comes back as a draft. Stock
 * Payload would write it over the row readers are served from, and a published edition would be gone.
 */
export const restoreEndpoint: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id);
    const { depth, draft, populate } = parseParams(req.query);
    const { docs } = await req.payload.db.findVersions<Commentary>({
      collection: SLUGS.commentaries,
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      req,
    });
    const [found] = docs;
    if (!found) throw new NotFound(req.t);
    const restored: object = await restoreVersionOperation({
      id,
      collection: req.payload.collections[SLUGS.commentaries],
      depth,
      draft: draft || found.version._status !== 'published',
      overrideAccess: false,
      populate,
      req,
    });
    const headers = headersWithCors({ headers: new Headers(), req });
    return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') }, { headers });
  },
};

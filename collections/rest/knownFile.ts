import { NotFound, type CollectionSlug, type PayloadHandler } from 'payload';

/** Before a file is looked for on the disk: no document of the collection has it, so it is not there (404, not 500). */
export const knownFile =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const { collection, filename } = req.routeParams as { collection: CollectionSlug; filename: string };
    const where = { filename: { equals: filename } };
    const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: false, req });
    if (totalDocs === 0) throw new NotFound(req.t);
    return handler(req);
  };

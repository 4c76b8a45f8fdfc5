import { NotFound, type PayloadHandler } from 'payload';

/**
 * Deletes the asker's own preference of a key, in the place of Payload's own endpoint, whose query SQLite refuses when
 * there is none.
 */
export const deletePreference: PayloadHandler = async (req) => {
  const collection = 'payload-preferences';
  const where = { key: { equals: req.routeParams?.key } };
  const { docs } = await req.payload.find({ collection, where, depth: 0, limit: 1, overrideAccess: false, req });
  const [found] = docs;
  if (!found) throw new NotFound(req.t);
  await req.payload.delete({ collection, id: found.id, depth: 0, overrideAccess: false, req });
  return Response.json({ ...found, message: req.t('general:deletedSuccessfully') });
};

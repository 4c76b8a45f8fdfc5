import { APIError, type PayloadRequest } from 'payload';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';

/** @throws APIError 409 when `id` is the only admin left. */
export const refuseLastAdmin = async (req: PayloadRequest, id: number | string): Promise<void> => {
  const { totalDocs } = await req.payload.count({
    collection: SLUGS.users,
    overrideAccess: true,
    req,
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
  });
  if (totalDocs === 0) throw new APIError(sentence(req, 'refusal.lastAdmin'), 409, null, true);
};

import type { CollectionBeforeDeleteHook } from 'payload';
import { SLUGS } from '../slugs';
import { refuseLastAdmin } from './refuseLastAdmin';

/** The last admin cannot be deleted. */
export const keepOneAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({ collection: SLUGS.users, id, depth: 0, overrideAccess: true, req });
  if (user.role === 'admin') await refuseLastAdmin(req, id);
};

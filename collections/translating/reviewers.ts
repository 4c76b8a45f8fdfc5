import type { PayloadRequest } from 'payload';
import type { User } from '../../src/payload-types';
import { SLUGS } from '../slugs';

/** Editors; where the house has none, its administrators. */
export const reviewers = async (req: PayloadRequest): Promise<string[]> => {
  const where = { role: { in: ['editor', 'admin'] } };
  const { docs } = await req.payload.db.find<User>({
    collection: SLUGS.users,
    where,
    limit: 0,
    pagination: false,
    req,
  });
  const editors = docs.filter(({ role }) => role === 'editor');
  return (editors.length > 0 ? editors : docs).map(({ id }) => id);
};

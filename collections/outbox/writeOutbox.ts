import type { PayloadRequest } from 'payload';
import { SLUGS } from '../slugs';

/** Names the tags a change touches, in the transaction of that change; nothing is refreshed before its commit. */
export const writeOutbox = async (req: PayloadRequest, tags: string[]): Promise<void> => {
  if (tags.length === 0) return;
  await req.payload.db.create({ collection: SLUGS.outbox, data: { tags }, req });
};

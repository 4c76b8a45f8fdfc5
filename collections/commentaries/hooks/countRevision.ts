import type { CollectionBeforeChangeHook } from 'payload';
import { SLUGS } from '../../slugs';

/**
 * Every save raises the revision by one. A draft over a published edition touches only the versions, so the stored
 * row is raised too: two savers then meet on one row and the database lets only one of them through.
 */
export const countRevision: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, rev: 1 };
  const rev = (originalDoc?.rev ?? 0) + 1;
  if (data._status !== 'published') {
    await req.payload.db.updateOne({ collection: SLUGS.commentaries, id: originalDoc.id, data: { rev }, req, returning: false });
  }
  return { ...data, rev };
};

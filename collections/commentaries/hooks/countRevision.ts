import type { CollectionBeforeChangeHook } from 'payload';
import { SLUGS } from '../../slugs';
import { saveInHand } from '../saveInHand';

/**
 * Every save raises the revision by one. A draft touches only the versions, so the stored row is raised too: two
 * savers then meet on one row and the database lets only one of them through. While nobody reads that row it follows
 * the draft's place among editions, so that what asks for siblings and series finds drafts too.
 */
export const countRevision: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, rev: 1 };
  const { id } = originalDoc;
  const stored = saveInHand(req, id)?.stored;
  const rev = Math.max(originalDoc.rev ?? 0, stored?.rev ?? 0) + 1;
  if (data._status !== 'published') {
    const { language, series, original } = data;
    const row = stored?._status === 'published' ? { rev } : { rev, language, series, original };
    await req.payload.db.updateOne({ collection: SLUGS.commentaries, id, data: row, req, returning: false });
  }
  return { ...data, rev };
};

import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import type { LabelKey } from '../../label';
import { sentence } from '../../sentence';
import { SLUGS } from '../../slugs';
import { storedEdition } from '../storedEdition';

/**
 * A number is never reused, so an edition that ever had one cannot be deleted, by nobody. Nor can an original that
 * has translations: what they translate would be lost.
 */
export const refuseDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const refuse = (key: LabelKey): never => {
    throw new APIError(sentence(req, key), 409, null, true);
  };
  const stored = await storedEdition(req, String(id));
  if (stored?.sequence) refuse('refusal.deleteNumbered');
  const where = { original: { equals: id } };
  if (await req.payload.db.findOne({ collection: SLUGS.commentaries, where, req })) refuse('refusal.deleteOriginal');
};

import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { sentence } from '../../sentence';
import { storedEdition } from '../storedEdition';

/** A number is never reused, so an edition that ever had one cannot be deleted, by nobody. */
export const refuseDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const stored = await storedEdition(req, String(id));
  if (stored?.sequence) throw new APIError(sentence(req, 'refusal.deleteNumbered'), 409, null, true);
};

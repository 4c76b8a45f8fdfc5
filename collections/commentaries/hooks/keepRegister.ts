import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { sentence } from '../../sentence';
import { idOf, storedEdition } from '../storedEdition';

/**
 * What publication once wrote stays: number, former slugs and date of change come from the stored row, whatever is
 * sent or restored. An edition that has a number keeps the language and series the number was taken in.
 */
export const keepRegister: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const stored = await storedEdition(req, originalDoc?.id);
  req.context.stored = stored;
  if (stored?.sequence && (stored.language !== data.language || idOf(stored.series) !== idOf(data.series))) {
    throw new APIError(sentence(req, 'refusal.numberKeepsPlace'), 400, null, true);
  }
  return {
    ...data,
    year: stored?.year ?? null,
    sequence: stored?.sequence ?? null,
    formerSlugs: stored?.formerSlugs ?? [],
    contentChangedAt: stored?.contentChangedAt ?? null,
    blocksGiven: data.blocksGiven,
  };
};

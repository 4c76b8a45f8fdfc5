import type { CollectionBeforeChangeHook } from 'payload';
import type { Commentary } from '../../../src/payload-types';
import { FOLLOWS_NOTHING, followingOf, publishedState, type Following } from '../../translating/publishedState';
import { saveInHand } from '../saveInHand';
import { idOf } from '../storedEdition';
import { SLUGS } from '../../slugs';

const instant = (date: string | null | undefined): number => (date ? Date.parse(date) : 0);

const followed = (edition: Partial<Commentary> | null): Following => {
  const { basedOnVersion, fingerprints, acknowledgedAt } = edition?.translation ?? {};
  return { basedOnVersion, fingerprints, acknowledgedAt };
};

/**
 * Which state of its original a translation follows. It is taken down when the translation is begun from it, else at
 * the first publication, and again where a publication says another day than before (`basedOn`); nothing else that is
 * saved moves it, only an acknowledgement does. Where the day lies before the original's last change, its text of then
 * is not known: nothing is taken down, and the two dates speak.
 */
export const followOriginal: CollectionBeforeChangeHook<Commentary> = async ({ data, originalDoc, req }) => {
  const stored = saveInHand(req, originalDoc?.id)?.stored ?? null;
  const original = idOf(data.original);
  const follow = (following: Following) => ({ ...data, translation: { ...data.translation, ...following } });
  const relinked = stored !== null && idOf(stored.original) !== original;
  if (relinked && stored.translation?.fingerprints) {
    // The row is what later saves look at, and a draft's save leaves it alone.
    const translation = { ...stored.translation, ...FOLLOWS_NOTHING };
    const row = { collection: SLUGS.commentaries, id: stored.id, data: { translation } };
    await req.payload.db.updateOne({ ...row, req, returning: false });
  }
  if (!original) return follow(FOLLOWS_NOTHING);
  const kept = relinked ? FOLLOWS_NOTHING : followed(stored ?? data);
  if (data._status !== 'published') return follow(kept);
  const saysAnother = stored !== null && instant(stored.translation?.basedOn) !== instant(data.translation?.basedOn);
  if (kept.fingerprints && !saysAnother) return follow(kept);
  const source = await publishedState(req, original);
  const isOlder = instant(data.translation?.basedOn) < instant(source?.contentChangedAt);
  return follow(source && !isOlder ? await followingOf(req, source) : FOLLOWS_NOTHING);
};

import type { CollectionAfterChangeHook } from 'payload';
import type { Commentary } from '../../../src/payload-types';
import { tagsTouchedBy } from '../../../src/routing/tags';
import { writeOutbox } from '../../outbox/writeOutbox';
import { saveInHand } from '../saveInHand';
import { siblingsOf, taggedEdition } from '../taggedEdition';
import { idOf, storedEdition } from '../storedEdition';

/**
 * After a save that readers can see: names the pages it touches, its own, its siblings' and the lists'. The row is read
 * again, because `doc` holds only what the writer asked to be sent back.
 */
export const tellReaders: CollectionAfterChangeHook<Commentary> = async ({ doc, req }) => {
  const after = await storedEdition(req, doc.id);
  const { stored: before, publishes } = saveInHand(req, doc.id) ?? { stored: null, publishes: true };
  const isPublic = after?._status === 'published';
  const wasPublic = before?._status === 'published';
  const draftOverPublished = isPublic && wasPublic && !publishes;
  if (!after || draftOverPublished || !(wasPublic || isPublic)) return doc;
  const moved = before && idOf(before.original) !== idOf(after.original) ? await siblingsOf(req, before) : [];
  const siblings = [...(await siblingsOf(req, after)), ...moved];
  await writeOutbox(
    req,
    tagsTouchedBy({
      edition: taggedEdition(after),
      before: before ? taggedEdition(before) : undefined,
      siblings: siblings.map(taggedEdition),
    }),
  );
  return doc;
};

import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import type { Commentary } from '../../../src/payload-types';
import { tagsTouchedBy, type TaggedEdition } from '../../../src/routing/tags';
import { writeOutbox } from '../../outbox/writeOutbox';
import { SLUGS } from '../../slugs';
import { saveInHand } from '../saveInHand';
import { idOf, storedEdition } from '../storedEdition';

const touched = (edition: Commentary): TaggedEdition => ({
  id: edition.id,
  language: edition.language,
  series: idOf(edition.series) ?? '',
  year: edition.year ?? undefined,
  sequence: edition.sequence ?? undefined,
  topics: (edition.topics ?? []).flatMap((topic) => idOf(topic) ?? []),
  people: [...(edition.authors ?? []), ...(edition.translation?.translators ?? [])].flatMap(
    (person) => idOf(person) ?? [],
  ),
});

const siblingsOf = async (req: PayloadRequest, edition: Commentary): Promise<TaggedEdition[]> => {
  const original = idOf(edition.original) ?? edition.id;
  const { docs } = await req.payload.db.find<Commentary>({
    collection: SLUGS.commentaries,
    limit: 0,
    pagination: false,
    req,
    select: {
      language: true,
      series: true,
      year: true,
      sequence: true,
      topics: true,
      authors: true,
      translation: { translators: true },
    },
    where: { or: [{ id: { equals: original } }, { original: { equals: original } }] },
  });
  return docs.filter(({ id }) => id !== edition.id).map(touched);
};

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
    tagsTouchedBy({ edition: touched(after), before: before ? touched(before) : undefined, siblings }),
  );
  return doc;
};

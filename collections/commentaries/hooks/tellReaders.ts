import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import type { Commentary } from '../../../src/payload-types';
import { tagsTouchedBy, type TaggedEdition } from '../../../src/routing/tags';
import { writeOutbox } from '../../outbox/writeOutbox';
import { SLUGS } from '../../slugs';
import { idOf, storedEdition } from '../storedEdition';

const touched = (edition: Commentary): TaggedEdition => ({
  id: edition.id,
  language: edition.language,
  series: idOf(edition.series) ?? '',
  year: edition.year ?? undefined,
});

const siblingsOf = async (req: PayloadRequest, edition: Commentary): Promise<TaggedEdition[]> => {
  const original = idOf(edition.original) ?? edition.id;
  const { docs } = await req.payload.db.find<Commentary>({
    collection: SLUGS.commentaries,
    limit: 0,
    pagination: false,
    req,
    select: { language: true, series: true, year: true },
    where: { or: [{ id: { equals: original } }, { original: { equals: original } }] },
  });
  return docs.filter(({ id }) => id !== edition.id).map(touched);
};

/** After a save that readers can see: names the pages it touches, its own, its siblings' and the lists'. */
export const tellReaders: CollectionAfterChangeHook<Commentary> = async ({ doc, req }) => {
  const before = req.context.stored as Commentary | null | undefined;
  const wasPublic = before?._status === 'published';
  const isPublic = doc._status === 'published' || (wasPublic && (await storedEdition(req, doc.id))?._status === 'published');
  const draftOverPublished = isPublic && doc._status !== 'published';
  if (draftOverPublished || !(wasPublic || isPublic)) return doc;
  const moved = before && idOf(before.original) !== idOf(doc.original) ? await siblingsOf(req, before) : [];
  await writeOutbox(req, tagsTouchedBy({ edition: touched(doc), siblings: [...(await siblingsOf(req, doc)), ...moved] }));
  return doc;
};

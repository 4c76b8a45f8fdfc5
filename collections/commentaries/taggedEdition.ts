import type { PayloadRequest } from 'payload';
import type { Commentary } from '../../src/payload-types';
import type { TaggedEdition } from '../../src/routing/tags';
import { SLUGS } from '../slugs';
import { idOf } from './storedEdition';

/** An edition as far as its tags go. */
export const taggedEdition = (edition: Commentary): TaggedEdition => ({
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

/** What pages are touched by and what names an edition beside another; never its text. */
const COLUMNS = {
  title: true,
  slug: true,
  language: true,
  series: true,
  year: true,
  sequence: true,
  topics: true,
  authors: true,
  translation: { translators: true, basedOn: true, acknowledgedAt: true, fingerprints: true },
  contentChangedAt: true,
  textPrint: true,
  withdrawal: { on: true },
  original: true,
  _status: true,
} as const;

/** The other editions of the same work, drafts among them: what `COLUMNS` names of each. */
export const siblingsOf = async (
  req: PayloadRequest,
  edition: Pick<Commentary, 'id' | 'original'>,
): Promise<Commentary[]> => {
  const original = idOf(edition.original) ?? edition.id;
  const { docs } = await req.payload.db.find<Commentary>({
    collection: SLUGS.commentaries,
    limit: 0,
    pagination: false,
    req,
    select: COLUMNS,
    where: { or: [{ id: { equals: original } }, { original: { equals: original } }] },
  });
  return docs.filter(({ id }) => id !== edition.id);
};

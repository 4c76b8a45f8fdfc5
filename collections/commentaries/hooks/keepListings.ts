import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { listsOf } from '../../../src/domain/commentary/listings';
import type { ReadersCopy } from '../../../src/domain/commentary/readersCopy';
import type { Commentary, Listing } from '../../../src/payload-types';
import { SLUGS } from '../../slugs';
import { saveInHand } from '../saveInHand';

type Place = Pick<Listing, 'list' | 'language' | 'publishedAt' | 'sequence' | 'edition'>;

const SELECT = { language: true, publishedAt: true, sequence: true, readersCopy: true, _status: true } as const;
const PLACE = { list: true, language: true, publishedAt: true, sequence: true, edition: true } as const;

const placesOf = (edition: Commentary | undefined): Place[] => {
  if (edition?._status !== 'published' || !edition.publishedAt || !edition.sequence) return [];
  const { id, language, publishedAt, sequence } = edition;
  const lists = listsOf(edition.readersCopy as unknown as ReadersCopy);
  return lists.map((list) => ({ list, language, publishedAt, sequence, edition: id }));
};

const isSame = (one: Place, other: Place): boolean =>
  one.list === other.list &&
  one.language === other.language &&
  one.sequence === other.sequence &&
  Date.parse(one.publishedAt) === Date.parse(other.publishedAt);

const read = async <Row>(req: PayloadRequest, collection: 'commentaries' | 'listings', field: string, id: string) => {
  const select: Record<string, true> = collection === 'listings' ? PLACE : SELECT;
  const where = { [field]: { equals: id } };
  return (await req.payload.db.find({ collection, where, select, limit: 0, pagination: false, req })).docs as Row[];
};

/**
 * After a save that readers can see: the edition stands in the lists of its topics and people, and in no other; one
 * that is not published any more in none. In the transaction of the save, and only where something differs.
 */
export const keepListings: CollectionAfterChangeHook<Commentary> = async ({ doc, req }) => {
  const { stored, publishes } = saveInHand(req, doc.id) ?? { stored: null, publishes: true };
  if (!publishes && stored?._status !== 'published') return doc;
  const [edition] = await read<Commentary>(req, SLUGS.commentaries, 'id', doc.id);
  const wanted = placesOf(edition);
  const held = await read<Listing>(req, SLUGS.listings, 'edition', doc.id);
  const gone = held.filter((one) => !wanted.some((place) => isSame(place, one))).map(({ id }) => id);
  const added = wanted.filter((place) => !held.some((one) => isSame(place, one)));
  const collection = SLUGS.listings;
  if (gone.length > 0) await req.payload.db.deleteMany({ collection, where: { id: { in: gone } }, req });
  // One after the other: a transaction is one conversation.
  for (const data of added) await req.payload.db.create({ collection, data, req });
  return doc;
};

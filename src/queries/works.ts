import type { Payload, Where } from 'payload';
import type { Locale } from '../../locales/index';
import { listOf, type Share } from '../domain/commentary/listings';
import type { EditionListItem } from '../domain/commentary/viewModel';
import { siftForAnyone } from './anyone';
import { LINE_COLUMNS, type EditionRow } from './fromPayload';
import { listItems } from './lists';
import type { Names } from './names';

/** Published editions of one language in which a topic or person, by id, has a share. */
export type WorksAsked = { share: Share; id: string; language: Locale };

/** A stretch of such a list: at most `size`, without the first `from`. */
export type Stretch = { from: number; size: number };

const listed = ({ share, id, language }: WorksAsked): Where => ({
  and: [{ list: { equals: listOf(share, id) } }, { language: { equals: language } }],
});

export const countWorks = async (payload: Payload, asked: WorksAsked): Promise<number> =>
  (await payload.db.count({ collection: 'listings', where: listed(asked) })).totalDocs;

/** Ids of a stretch of the works, newest first. */
const idsOfWorks = async (payload: Payload, asked: WorksAsked, { from, size }: Stretch): Promise<string[]> => {
  if (size === 0) return [];
  // The database is asked for whole parts only; a stretch that begins within one lies in two of them.
  const [first, offset] = [Math.floor(from / size) + 1, from % size];
  const parts = await Promise.all(
    (offset === 0 ? [first] : [first, first + 1]).map((page) =>
      payload.db.find<{ edition: string }>({
        collection: 'listings',
        select: { edition: true },
        where: listed(asked),
        sort: ['-publishedAt', '-sequence'],
        limit: size,
        page,
        pagination: false,
      }),
    ),
  );
  return parts
    .flatMap(({ docs }) => docs)
    .slice(offset, offset + size)
    .map(({ edition }) => edition);
};

/** The rows of a stretch of the works, newest first, as anybody may read them. */
export const rowsOfWorks = async (
  payload: Payload,
  asked: WorksAsked,
  stretch: Stretch,
  select: typeof LINE_COLUMNS,
): Promise<EditionRow[]> => {
  const ids = await idsOfWorks(payload, asked, stretch);
  if (ids.length === 0) return [];
  const rows = await siftForAnyone<EditionRow>(payload, 'commentaries', { select, where: { id: { in: ids } } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

/** A stretch of the works, newest first. */
export const readWorks = async (
  payload: Payload,
  names: Names,
  asked: WorksAsked,
  stretch: Stretch,
): Promise<EditionListItem[]> => listItems(payload, names, await rowsOfWorks(payload, asked, stretch, LINE_COLUMNS));

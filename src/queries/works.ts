import type { Payload, Where } from 'payload';
import type { Locale } from '../../locales/index';
import type { EditionListItem } from '../domain/commentary/viewModel';
import { findForAnyone, readableByAnyone } from './anyone';
import { LINE_COLUMNS, type EditionRow } from './fromPayload';
import { listItems } from './lists';
import type { Names } from './names';

/** What a topic or a person has to do with an edition. */
export type Share = 'topic' | 'author' | 'translator';

/** Published editions of one language in which a topic or person, by id, has a share. */
export type WorksAsked = { share: Share; id: string; language: Locale };

const FIELDS: Record<Share, string> = {
  topic: 'topics',
  author: 'authors',
  translator: 'translation.translators',
};

const worksIn = ({ share, id, language }: WorksAsked): Where => ({
  and: [{ [FIELDS[share]]: { equals: id } }, { language: { equals: language } }],
});

export const countWorks = async (payload: Payload, asked: WorksAsked): Promise<number> => {
  const where = await readableByAnyone(payload, 'commentaries', worksIn(asked));
  return where ? (await payload.db.count({ collection: 'commentaries', where })).totalDocs : 0;
};

/** At most `size` of the works, newest first, without the first `from`. */
export const readWorks = async (
  payload: Payload,
  names: Names,
  asked: WorksAsked,
  { from, size }: { from: number; size: number },
): Promise<EditionListItem[]> => {
  if (size === 0) return [];
  // The database is asked for whole parts only; a stretch that begins within one lies in two of them.
  const [first, offset] = [Math.floor(from / size) + 1, from % size];
  const parts = await Promise.all(
    (offset === 0 ? [first] : [first, first + 1]).map((page) =>
      findForAnyone<EditionRow>(payload, 'commentaries', {
        select: LINE_COLUMNS,
        where: worksIn(asked),
        sort: ['-publishedAt', '-sequence'],
        limit: size,
        page,
      }),
    ),
  );
  return listItems(payload, names, parts.flat().slice(offset, offset + size));
};

import type { Payload, Where } from 'payload';
import type { Locale } from '../../locales/index';
import type { Correction } from '../domain/commentary/model';
import type { EditionListItem } from '../domain/commentary/viewModel';
import { findForAnyone, readableByAnyone } from './anyone';
import { LINE_COLUMNS, type EditionRow } from './fromPayload';
import { linesOf, type Part } from './lists';
import type { Names } from './names';

/** An edition that was corrected or withdrawn, with its corrections, latest first; a withdrawn one shows none. */
export type Amended = { item: EditionListItem; corrections: Correction[] };

/** Not `exists`: an index is read for what lies above a value. */
const amendedIn = (language: Locale): Where => ({
  and: [{ language: { equals: language } }, { amendedOn: { greater_than: '' } }],
});

/** How many published editions of a language were corrected or withdrawn. */
export const countAmended = async (payload: Payload, language: Locale): Promise<number> => {
  const where = await readableByAnyone(payload, 'commentaries', amendedIn(language));
  return where ? (await payload.db.count({ collection: 'commentaries', where })).totalDocs : 0;
};

/** A part of them, that which was amended last first. */
export const readAmended = async (
  payload: Payload,
  names: Names,
  language: Locale,
  { page, size }: Part,
): Promise<Amended[]> => {
  const rows = await findForAnyone<EditionRow>(payload, 'commentaries', {
    select: LINE_COLUMNS,
    where: amendedIn(language),
    sort: '-amendedOn',
    limit: size,
    page,
  });
  const lines = await linesOf(payload, names, rows);
  return lines.map(({ row, item }) => {
    const { corrections, withdrawal } = row.readersCopy;
    return { item, corrections: withdrawal ? [] : corrections.toSorted((a, b) => b.on.localeCompare(a.on)) };
  });
};

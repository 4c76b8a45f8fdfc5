import type { Payload } from 'payload';
import type { Locale } from '../../locales/index';
import { toListItem } from '../domain/commentary/view';
import type { EditionListItem } from '../domain/commentary/viewModel';
import { findForAnyone } from './anyone';
import { LINE_COLUMNS, editionFrom, type EditionRow } from './fromPayload';
import type { Names } from './names';
import { siblingsOf } from './siblings';

/** A part of a list: its `page`, counted from 1, of `size` lines. */
export type Part = { page: number; size: number };

/** Rows, read with `LINE_COLUMNS`, each with its line of a list, in the order given. */
export const linesOf = async (
  payload: Payload,
  names: Names,
  rows: EditionRow[],
): Promise<{ row: EditionRow; item: EditionListItem }[]> => {
  const [siblings, house] = await Promise.all([siblingsOf(payload, names, rows), names.house()]);
  const lines = await Promise.all(
    rows.map(async (row) => {
      const edition = await editionFrom(row, names, siblings.get(row.id) ?? []);
      return edition?.number && edition.publishedAt ? [{ row, item: toListItem(edition, house.settings) }] : [];
    }),
  );
  return lines.flat();
};

/** The same without the rows. */
export const listItems = async (payload: Payload, names: Names, rows: EditionRow[]): Promise<EditionListItem[]> =>
  (await linesOf(payload, names, rows)).map(({ item }) => item);

/** A part of the published editions of one language, newest first. */
export const readNewest = async (
  payload: Payload,
  names: Names,
  language: Locale,
  { page, size }: Part,
): Promise<EditionListItem[]> => {
  const rows = await findForAnyone<EditionRow>(payload, 'commentaries', {
    select: LINE_COLUMNS,
    where: { language: { equals: language } },
    sort: '-publishedAt',
    limit: size,
    page,
  });
  return listItems(payload, names, rows);
};

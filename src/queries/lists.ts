import type { Payload, Where } from 'payload';
import type { Locale } from '../../locales/index';
import { toListItem } from '../domain/commentary/view';
import type { EditionListItem } from '../domain/commentary/viewModel';
import { findForAnyone } from './anyone';
import { LINE_COLUMNS, editionFrom, type EditionRow } from './fromPayload';
import type { Names } from './names';
import { siblingsOf } from './siblings';

const items = async (payload: Payload, names: Names, rows: EditionRow[]): Promise<EditionListItem[]> => {
  const [siblings, house] = await Promise.all([siblingsOf(payload, names, rows), names.house()]);
  const editions = await Promise.all(rows.map((row) => editionFrom(row, names, siblings.get(row.id) ?? [])));
  return editions.flatMap((edition) =>
    edition?.number && edition.publishedAt ? [toListItem(edition, house.settings)] : [],
  );
};

/** The newest published editions of one language, newest first. */
export const readNewest = async (
  payload: Payload,
  names: Names,
  language: Locale,
  limit: number,
): Promise<EditionListItem[]> => {
  const where: Where = { language: { equals: language } };
  return items(
    payload,
    names,
    await findForAnyone<EditionRow>(payload, 'commentaries', {
      select: LINE_COLUMNS,
      where,
      limit,
      sort: '-publishedAt',
    }),
  );
};

/** The published editions of a series, or of one of its years: latest year first, highest number first. */
export const readSeriesList = async (
  payload: Payload,
  names: Names,
  asked: { language: Locale; series: string; year?: number },
): Promise<EditionListItem[]> => {
  const and: Where[] = [{ language: { equals: asked.language } }, { series: { equals: asked.series } }];
  if (asked.year !== undefined) and.push({ year: { equals: asked.year } });
  const sort = ['-year', '-sequence'];
  return items(
    payload,
    names,
    await findForAnyone<EditionRow>(payload, 'commentaries', { select: LINE_COLUMNS, where: { and }, sort }),
  );
};

import type { Payload } from 'payload';
import type { Locale } from '../../locales/index';
import { toEditionView } from '../domain/commentary/view';
import type { EditionView } from '../domain/commentary/viewModel';
import { anyNameTag, editionTag, nameTag } from '../routing/tags';
import { findForAnyone } from './anyone';
import { EDITION_COLUMNS, editionFrom, type EditionRow } from './fromPayload';
import type { Names } from './names';
import { siblingsOf } from './siblings';

export type EditionAsked = { language: Locale; segment: string; year: number; sequence: number };
export type EditionAnswer = { view: EditionView; tags: string[] };

/** The published edition that holds a number, as its page says it; null where there is none. */
export const readEdition = async (
  payload: Payload,
  names: Names,
  asked: EditionAsked,
): Promise<EditionAnswer | null> => {
  const { language, segment, year, sequence } = asked;
  const series = (await names.series()).find((one) => one.segment[language] === segment);
  if (!series) return null;
  const [row] = await findForAnyone<EditionRow>(payload, 'commentaries', {
    limit: 1,
    select: EDITION_COLUMNS,
    where: {
      and: [
        { series: { equals: series.id } },
        { language: { equals: language } },
        { year: { equals: year } },
        { sequence: { equals: sequence } },
      ],
    },
  });
  if (!row) return null;
  const siblings = (await siblingsOf(payload, names, [row])).get(row.id) ?? [];
  const edition = await editionFrom(row, names, siblings);
  if (!edition) return null;
  const { authors, translators, reviewer, topics = [], hero } = row.readersCopy;
  return {
    view: toEditionView(edition, (await names.house()).settings),
    tags: [
      editionTag(row.id),
      ...siblings.map(({ id }) => editionTag(id)),
      // The sibling may stand in another series, and its address in this text.
      anyNameTag('series'),
      ...[...authors, ...translators, ...(reviewer ? [reviewer] : [])].map((id) => nameTag('person', id)),
      ...topics.map((id) => nameTag('topic', id)),
      ...(hero ? [nameTag('media', hero)] : []),
      ...edition.pictures.map(({ id }) => nameTag('media', id)),
    ],
  };
};

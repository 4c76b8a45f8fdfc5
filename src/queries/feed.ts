import type { Payload } from 'payload';
import type { Locale } from '../../locales/index';
import { toEditionView } from '../domain/commentary/view';
import type { EditionView } from '../domain/commentary/viewModel';
import { instantOf } from '../domain/date';
import { nameTag } from '../routing/tags';
import { findForAnyone } from './anyone';
import { EDITION_COLUMNS, editionFrom, type EditionRow } from './fromPayload';
import type { Names } from './names';
import { siblingsOf } from './siblings';
import { rowsOfWorks } from './works';

/** What a feed is of: everything of a language, or of one of its series or topics, by id. */
export type FeedAsked = { language: Locale; series?: string; topic?: string };

/** An edition of a feed, its view with the instants a feed tells. */
export type FedEdition = { view: EditionView; publishedAt: string; updatedAt: string };

const NEWEST = 20;

const newestIn = (payload: Payload, language: Locale, series: string | undefined): Promise<EditionRow[]> =>
  findForAnyone<EditionRow>(payload, 'commentaries', {
    select: EDITION_COLUMNS,
    where: { and: [{ language: { equals: language } }, ...(series ? [{ series: { equals: series } }] : [])] },
    limit: NEWEST,
    sort: '-publishedAt',
  });

const lastOf = (instants: (string | undefined)[]): string =>
  instants.reduce<string>((last, next) => (next !== undefined && next > last ? next : last), '');

/**
 * The newest published editions of a language, series or topic with their whole text, newest first, withdrawn ones in
 * their place; and the tags of the pictures in them.
 */
export const readFeed = async (
  payload: Payload,
  names: Names,
  { language, series, topic }: FeedAsked,
): Promise<{ editions: FedEdition[]; tags: string[] }> => {
  const rows = topic
    ? await rowsOfWorks(payload, { share: 'topic', id: topic, language }, { from: 0, size: NEWEST }, EDITION_COLUMNS)
    : await newestIn(payload, language, series);
  const [siblings, { settings }] = await Promise.all([siblingsOf(payload, names, rows), names.house()]);
  const read = await Promise.all(rows.map((row) => editionFrom(row, names, siblings.get(row.id) ?? [])));
  const editions = read.filter((edition) => edition?.number && edition.publishedAt).map((edition) => edition!);
  return {
    editions: editions.map((edition) => {
      const { publishedAt = '', contentChangedAt, corrections, withdrawal } = edition;
      const amended = [...corrections.map(({ on }) => on), ...(withdrawal ? [withdrawal.on] : [])];
      const amendedAt = amended.map((on) => instantOf(on, settings.timeZone));
      return {
        view: toEditionView(edition, settings),
        publishedAt,
        updatedAt: lastOf([publishedAt, contentChangedAt, ...amendedAt]),
      };
    }),
    tags: editions.flatMap(({ pictures, hero }) =>
      [...pictures, ...(hero ? [hero] : [])].map(({ id }) => nameTag('media', id)),
    ),
  };
};

import { isLocale, type Locale } from '../../locales/index';
import type { Edition, PersonName, PictureFile, SiblingEdition, TopicName } from '../domain/commentary/model';
import { narrowEdition } from '../domain/commentary/narrowEdition';
import type { ReadersCopy } from '../domain/commentary/readersCopy';
import type { Commentary } from '../payload-types';
import type { Names, SeriesName } from './names';

/** What a line of a list needs of an edition, in one table. */
export const LINE_COLUMNS = {
  title: true,
  standfirst: true,
  slug: true,
  language: true,
  series: true,
  year: true,
  sequence: true,
  publishedAt: true,
  contentChangedAt: true,
  original: true,
  translated: true,
  readersCopy: true,
  // What access asks about.
  _status: true,
} as const;

type Column = Exclude<keyof typeof LINE_COLUMNS, 'readersCopy' | '_status'>;

/** A row as the queries select it: single columns of an edition's own table. */
export type EditionRow = Pick<Commentary, Column> & { id: string; body?: Commentary['body']; readersCopy: ReadersCopy };

/** What a page needs of an edition. */
export const EDITION_COLUMNS = { ...LINE_COLUMNS, body: true } as const;

/** The id of a relation, populated or not. */
export const idOf = (relation: unknown): string | undefined =>
  typeof relation === 'string' ? relation : (relation as { id?: string } | null | undefined)?.id;

/** A row's value without the database's nulls. */
const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

const people = async (names: Names, ids: string[], language: Locale): Promise<PersonName[]> => {
  const found = await Promise.all(ids.map((id) => names.person(id, language)));
  return found.filter((person) => person !== undefined);
};

const topics = async (names: Names, ids: string[], language: Locale): Promise<TopicName[]> => {
  const found = await Promise.all(ids.map((id) => names.topic(id, language)));
  return found.filter((topic) => topic !== undefined);
};

const pictures = async (names: Names, ids: string[]): Promise<PictureFile[]> =>
  (await Promise.all(ids.map((id) => names.picture(id)))).filter((picture) => picture !== undefined);

/** The series as an edition of one language names it. */
export const seriesIn = ({ code, name, segment }: SeriesName, language: Locale): Edition['series'] => ({
  code,
  name: name[language],
  segment: segment[language],
});

/** The database's shape of one edition, its relations resolved, as the domain reads it. */
export const editionFrom = async (
  row: EditionRow,
  names: Names,
  siblings: SiblingEdition[],
): Promise<Edition | null> => {
  const series = (await names.series()).find(({ id }) => id === idOf(row.series));
  if (!series || !isLocale(row.language)) return null;
  const { language, readersCopy: lists } = row;
  const { blocks, notes } = narrowEdition({ body: row.body, notes: lists.notes });
  const used = blocks.flatMap((block) => (block.type === 'picture' ? [block.media] : []));
  return {
    id: row.id,
    language,
    title: row.title,
    standfirst: row.standfirst || undefined,
    slug: row.slug || row.id,
    series: seriesIn(series, language),
    number: row.year && row.sequence ? { year: row.year, sequence: row.sequence } : undefined,
    publishedAt: given(row.publishedAt),
    contentChangedAt: given(row.contentChangedAt),
    authors: await people(names, lists.authors, language),
    blocks,
    words: lists.words,
    notes,
    pictures: await pictures(names, used),
    hero: lists.hero ? await names.picture(lists.hero) : undefined,
    topics: await topics(names, lists.topics ?? [], language),
    siblings,
    isTranslation: idOf(row.original) !== undefined,
    originalPublication: lists.originalPublication,
    translation: {
      translators: await people(names, lists.translators, language),
      reviewer: lists.reviewer ? await names.person(lists.reviewer, language) : undefined,
      origin: lists.origin,
      basedOn: given(lists.basedOn),
      follows: given(lists.follows),
      permission: lists.permission,
    },
    rights: lists.rights,
    corrections: lists.corrections,
    withdrawal: lists.withdrawal,
  };
};

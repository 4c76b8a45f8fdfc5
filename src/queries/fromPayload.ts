import { isLocale, type Locale } from '../../locales/index';
import type { Edition, PersonName, PictureFile, SiblingEdition } from '../domain/commentary/model';
import { narrowEdition } from '../domain/commentary/narrowEdition';
import type { ReadersCopy } from '../domain/commentary/readersCopy';
import type { Commentary } from '../payload-types';
import type { Names, SeriesName } from './names';

/** A row as the queries select it: the columns of an edition's own table, no lists. */
export type EditionRow = Omit<Commentary, 'notes' | 'corrections' | 'authors' | 'translation' | 'readersCopy'> & {
  readersCopy: ReadersCopy;
};

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
  originalPublication: true,
  rights: true,
  withdrawal: true,
  readersCopy: true,
} as const;

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
  const { language, rights, readersCopy: lists, originalPublication: elsewhere, withdrawal } = row;
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
    siblings,
    isTranslation: idOf(row.original) !== undefined,
    originalPublication: elsewhere?.publisher
      ? {
          publisher: elsewhere.publisher,
          title: given(elsewhere.title),
          language: given(elsewhere.language),
          publishedOn: given(elsewhere.publishedOn),
          address: given(elsewhere.address),
        }
      : undefined,
    translation: {
      translators: await people(names, lists.translators, language),
      reviewer: lists.reviewer ? await names.person(lists.reviewer, language) : undefined,
      origin: lists.origin,
      basedOn: given(lists.basedOn),
    },
    rights: {
      holder: given(rights?.holder),
      firstYear: given(rights?.firstYear),
      lastYear: given(rights?.lastYear),
      licence: given(rights?.licence),
      statement: given(rights?.statement),
      republishTerms: given(rights?.republishTerms),
    },
    corrections: lists.corrections,
    withdrawal: withdrawal?.on ? { on: withdrawal.on, reason: withdrawal.reason ?? '' } : undefined,
  };
};

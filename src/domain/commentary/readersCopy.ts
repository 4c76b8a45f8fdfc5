import { plainText } from '../lexical/walk';
import { narrowEdition, type StoredNote } from './narrowEdition';
import { countWords } from './readingTime';

/**
 * What a page needs of an edition's lists, kept as one value beside them. The database holds each list in a table of
 * its own, and joining five of them took twice as long as the rest of a page; see docs/decisions/008-reading-rows.md.
 */
export type ReadersCopy = {
  /** Words of the body, so that a list need not read it. */
  words: number;
  notes: StoredNote[];
  corrections: { on: string; kind: 'correction' | 'translation-correction'; text: string }[];
  authors: string[];
  translators: string[];
  reviewer: string | null;
  origin: 'human' | 'machine-assisted';
  basedOn: string | null;
};

type Relation = string | { id: string } | null | undefined;

/** An edition as it is being saved: lists and relations, populated or not. */
export type SavedLists = {
  body?: unknown;
  notes?: (StoredNote & { id?: string | null })[] | null;
  corrections?: (ReadersCopy['corrections'][number] & { id?: string | null })[] | null;
  authors?: Relation[] | null;
  translation?: {
    translators?: Relation[] | null;
    reviewer?: Relation;
    origin?: ReadersCopy['origin'] | null;
    basedOn?: string | null;
  } | null;
};

const idsOf = (relations: Relation[] | null | undefined): string[] =>
  (relations ?? []).flatMap((relation) => {
    const id = typeof relation === 'string' ? relation : relation?.id;
    return id === undefined ? [] : [id];
  });

/** The copy of a state of an edition, made at every save from what is saved. Written by one hook, read by the queries. */
export const readersCopyOf = ({ body, notes, corrections, authors, translation }: SavedLists): ReadersCopy => ({
  words: countWords(plainText(narrowEdition({ body }).blocks)),
  notes: (notes ?? []).map(({ id: _row, ...note }) => note),
  corrections: (corrections ?? []).map(({ on, kind, text }) => ({ on, kind, text })),
  authors: idsOf(authors),
  translators: idsOf(translation?.translators),
  reviewer: idsOf([translation?.reviewer])[0] ?? null,
  origin: translation?.origin ?? 'human',
  basedOn: translation?.basedOn ?? null,
});

import { plainText } from '../lexical/walk';
import { followedState, type StoredFollowing } from './followedState';
import { narrowEdition, type StoredNote } from './narrowEdition';
import type { Correction, OriginalPublication, Permission, Rights, Withdrawal } from './model';
import { countWords } from './readingTime';

/**
 * What a page needs of an edition's lists and groups, kept as one value beside them. The database holds each list in a
 * table of its own, each member of a group in a column; reading them took twice as long as the rest of a page; see docs/decisions/008-reading-rows.md.
 */
export type ReadersCopy = {
  /** Words of the body, so that a list need not read it. */
  words: number;
  notes: StoredNote[];
  corrections: Correction[];
  authors: string[];
  topics?: string[];
  hero?: string | null;
  translators: string[];
  reviewer: string | null;
  origin: 'human' | 'machine-assisted';
  basedOn: string | null;
  /** The print of the original's text that this one follows, where it is known. */
  follows: string | null;
  rights: Rights;
  originalPublication?: OriginalPublication;
  permission?: Permission;
  withdrawal?: Withdrawal;
};

type Nullable<T> = { [K in keyof T]?: T[K] | null };
type Relation = string | { id: string } | null | undefined;

/** An edition as it is being saved: lists and relations, populated or not. */
export type SavedLists = {
  body?: unknown;
  notes?: (StoredNote & { id?: string | null })[] | null;
  corrections?: (Correction & { id?: string | null })[] | null;
  rights?: Nullable<Rights> | null;
  originalPublication?: Nullable<OriginalPublication> | null;
  withdrawal?: Nullable<Withdrawal> | null;
  authors?: Relation[] | null;
  topics?: Relation[] | null;
  hero?: Relation;
  translation?:
    | ({
        translators?: Relation[] | null;
        reviewer?: Relation;
        origin?: ReadersCopy['origin'] | null;
        permission?: Nullable<Permission> | null;
      } & StoredFollowing)
    | null;
};

const idsOf = (relations: Relation[] | null | undefined): string[] =>
  (relations ?? []).flatMap((relation) => {
    const id = typeof relation === 'string' ? relation : relation?.id;
    return id === undefined ? [] : [id];
  });

/** A group without what is not given. */
const given = <T extends object>(group: Nullable<T> | null | undefined): Partial<T> =>
  Object.fromEntries(Object.entries(group ?? {}).filter(([, value]) => value !== null && value !== '')) as Partial<T>;

const originalPublicationOf = (group: SavedLists['originalPublication']): OriginalPublication | undefined => {
  const { publisher, ...rest } = given<OriginalPublication>(group);
  return publisher === undefined ? undefined : { publisher, ...rest };
};

const permissionOf = (group: Nullable<Permission> | null | undefined): Permission | undefined => {
  const { grantedBy, grantedOn } = given<Permission>(group);
  return grantedBy === undefined ? undefined : { grantedBy, ...(grantedOn && { grantedOn }) };
};

const withdrawalOf = (group: SavedLists['withdrawal']): Withdrawal | undefined => {
  const { on, reason = '' } = given<Withdrawal>(group);
  return on === undefined ? undefined : { on, reason };
};

/** The copy of a state of an edition, made at every save from what is saved. Written by one hook, read by the queries. */
export const readersCopyOf = (saved: SavedLists): ReadersCopy => ({
  words: countWords(plainText(narrowEdition({ body: saved.body }).blocks)),
  notes: (saved.notes ?? []).map(({ id: _row, ...note }) => note),
  corrections: (saved.corrections ?? []).map(({ on, kind, text }) => ({ on, kind, text })),
  authors: idsOf(saved.authors),
  topics: idsOf(saved.topics),
  hero: idsOf([saved.hero])[0] ?? null,
  translators: idsOf(saved.translation?.translators),
  reviewer: idsOf([saved.translation?.reviewer])[0] ?? null,
  origin: saved.translation?.origin ?? 'human',
  basedOn: followedState(saved.translation).basedOn ?? null,
  follows: followedState(saved.translation).textPrint ?? null,
  rights: given<Rights>(saved.rights),
  originalPublication: originalPublicationOf(saved.originalPublication),
  permission: permissionOf(saved.translation?.permission),
  withdrawal: withdrawalOf(saved.withdrawal),
});

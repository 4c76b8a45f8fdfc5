import type { CollectionName } from '../slugs';

export const ROLES = ['admin', 'editor', 'translator', 'archivist'] as const;
export type Role = (typeof ROLES)[number];
/** Who asks: a role of the staff, or anybody. */
export type Asker = Role | 'anyone';

/** Collections that Payload makes for itself. */
export const PAYLOAD_OWN = [
  'payload-kv',
  'payload-locked-documents',
  'payload-migrations',
  'payload-preferences',
] as const;

/** What a row of the table is about: a collection, or the global. */
export type Target = CollectionName | (typeof PAYLOAD_OWN)[number] | 'site';

export type Operation = 'create' | 'read' | 'update' | 'delete' | 'readVersions' | 'publish';

/**
 * What is granted: `all` documents, only `published` ones, only `drafts` (editions that are not published),
 * or only what is the asker's `own`: the account, the preferences.
 */
export type Grant = 'all' | 'published' | 'drafts' | 'own';

/** One row: operation → asker → grant. Who is not named is refused. */
export type Row = Partial<Record<Operation, Partial<Record<Asker, Grant>>>>;

const every = (grant: Grant, ...askers: Asker[]): Partial<Record<Asker, Grant>> =>
  Object.fromEntries(askers.map((asker) => [asker, grant]));

const STAFF = every('all', ...ROLES);
const NOBODY = {};

/** Names that stand in every page: anybody reads them, staff keeps them. */
const sharedNames: Row = {
  read: { anyone: 'all', ...STAFF },
  create: STAFF,
  update: STAFF,
  delete: every('all', 'admin', 'editor'),
};

/** Written by the house's own operations only, never by a person. */
const internal: Row = { read: every('all', 'admin'), create: NOBODY, update: NOBODY, delete: NOBODY };

/**
 * Who may do what. Deny by default: this table is the definition and the test; the access functions of the
 * collections are made from it (`accessOf`), and the matrix test walks every cell.
 */
export const ACCESS: Record<Target, Row> = {
  commentaries: {
    read: { anyone: 'published', ...STAFF },
    readVersions: STAFF,
    create: every('all', 'admin', 'editor', 'translator'),
    update: { ...every('all', 'admin', 'editor', 'archivist'), translator: 'drafts' },
    delete: every('all', 'admin', 'editor'),
    publish: every('all', 'admin', 'editor'),
  },
  series: { ...sharedNames, create: every('all', 'admin', 'editor'), update: every('all', 'admin', 'editor') },
  people: sharedNames,
  topics: sharedNames,
  // Read by whoever translates, kept by those who judge translations.
  glossary: {
    read: STAFF,
    create: every('all', 'admin', 'editor'),
    update: every('all', 'admin', 'editor'),
    delete: every('all', 'admin', 'editor'),
  },
  media: sharedNames,
  pages: sharedNames,
  // Kept by the import, in the transaction of the draft it becomes, and never touched again.
  // What a rights holder wrote is the staff's alone.
  'permission-letters': { read: STAFF, create: STAFF, update: STAFF, delete: every('all', 'admin', 'editor') },
  manuscripts: { read: STAFF, create: NOBODY, update: NOBODY, delete: every('all', 'admin') },
  // Written by the operations of `collections/translating` and by publication.
  'translation-tasks': { read: STAFF, create: NOBODY, update: NOBODY, delete: NOBODY },
  // Asked by the saves of another edition of the work, answered by an operation of their own.
  questions: { read: STAFF, create: NOBODY, update: NOBODY, delete: NOBODY },
  remarks: {
    read: STAFF,
    create: STAFF,
    update: STAFF,
    delete: every('all', 'admin', 'editor'),
  },
  users: {
    read: { ...every('own', ...ROLES), admin: 'all' },
    create: every('all', 'admin'),
    update: { ...every('own', ...ROLES), admin: 'all' },
    delete: every('all', 'admin'),
  },
  counters: internal,
  listings: internal,
  outbox: internal,
  'payload-kv': NOBODY,
  'payload-migrations': NOBODY,
  // Who opens a document locks it for the others, and anybody of the staff may take a lock over.
  'payload-locked-documents': { read: STAFF, create: STAFF, update: STAFF, delete: STAFF },
  'payload-preferences': {
    read: every('own', ...ROLES),
    create: STAFF,
    update: every('own', ...ROLES),
    delete: every('own', ...ROLES),
  },
  site: { read: { anyone: 'all', ...STAFF }, update: every('all', 'admin', 'editor') },
};

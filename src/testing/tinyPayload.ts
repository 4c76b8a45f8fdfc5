import { randomUUID } from 'node:crypto';
import { de } from '@payloadcms/translations/languages/de';
import {
  buildConfig,
  getPayload,
  type CollectionConfig,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type Payload,
} from 'payload';

/** Collections just large enough to need transactions: a document with drafts, versions and numbers, and an outbox. */
const collections = (): CollectionConfig[] => [
  {
    slug: 'essays',
    versions: { drafts: true },
    fields: [
      { name: 'title', type: 'text' },
      { name: 'language', type: 'select', options: ['tr', 'en'] },
      { name: 'number', type: 'number' },
      { name: 'handle', type: 'text', unique: true },
      { name: 'notes', type: 'array', fields: [{ name: 'text', type: 'text' }] },
      { name: 'author', type: 'relationship', relationTo: 'outbox' as CollectionSlug },
      { name: 'body', type: 'json' },
      { name: 'open', type: 'checkbox' },
      {
        name: 'ending',
        type: 'group',
        fields: [
          { name: 'on', type: 'date' },
          { name: 'reason', type: 'text' },
        ],
      },
    ],
    indexes: [{ fields: ['language', 'number'], unique: true }],
  },
  { slug: 'outbox', fields: [{ name: 'tag', type: 'text' }] },
];

/** Stock Payload makes the tables itself when `push` is on; the product has it off and migrates. */
const pushing = (database: DatabaseAdapterObj, push: boolean): DatabaseAdapterObj => ({
  ...database,
  init: (args) => Object.assign(database.init(args), { push }),
});

/**
 * A Payload instance for tests of the database alone, with its tables made unless `push` is off. The caller ends it
 * with `destroy()`.
 */
export const tinyPayload = async (database: DatabaseAdapterObj, { push = true } = {}): Promise<Payload> => {
  process.env['PAYLOAD_FORCE_DRIZZLE_PUSH'] = 'true';
  const config = buildConfig({
    secret: 'only-for-tests-of-the-database-layer',
    db: pushing(database, push),
    collections: collections(),
    // A language that the house does not speak: Payload keeps the words of each for the whole process.
    i18n: { fallbackLanguage: 'de', supportedLanguages: { de } },
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  });
  return getPayload({ config, key: randomUUID(), disableOnInit: true });
};

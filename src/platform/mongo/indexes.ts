import type { MongooseAdapter } from '@payloadcms/db-mongodb';

type Model = MongooseAdapter['connection']['models'][string];
type Keys = Record<string, 1 | -1 | '2dsphere' | 'text'>;
type Declared = { keys: Keys; unique: boolean; options: Record<string, unknown> };

/** A unique index cannot be built, because stored documents break it, or was not there after building. */
export class UniqueIndexMissing extends Error {
  override readonly name = 'UniqueIndexMissing';

  constructor(
    readonly collection: string,
    readonly fields: string[],
    cause?: unknown,
  ) {
    super(`Unique index on ${fields.join(', ')} of ${collection} is missing`, { cause });
  }
}

/** Everything a field of an index can hold but null: MongoDB would let one document in without a value, SQLite any number. */
const PRESENT = { $type: ['string', 'number', 'bool', 'date', 'objectId'] };

const nameOf = (keys: Keys): string =>
  Object.entries(keys)
    .map(([field, direction]) => `${field}_${direction}`)
    .join('_');

const declared = (model: Model): Declared[] =>
  model.schema.indexes().map(([keys, options]) => {
    const { unique, sparse, background: _, ...rest } = options as Record<string, unknown>;
    return {
      keys: keys as Keys,
      unique: unique === true,
      options: unique ? rest : { ...rest, ...(sparse ? { sparse } : {}) },
    };
  });

/** Unique among the documents that have all its fields, as SQLite has it. */
const uniqueOf = ({ keys }: Declared) => ({
  key: keys,
  name: `${nameOf(keys)}_unique`,
  unique: true,
  partialFilterExpression: Object.fromEntries(Object.keys(keys).map((field) => [field, PRESENT])),
});

/** A partial index answers only questions that repeat its condition, so each has a plain one beside it. */
const plainOf = ({ keys, options }: Declared) => ({ ...options, key: keys, name: nameOf(keys) });

const buildModel = async (model: Model): Promise<void> => {
  await model.createCollection();
  const all = declared(model);
  if (all.length === 0) return;
  await model.collection.createIndexes(all.map(plainOf));
  const uniques = all.filter(({ unique }) => unique);
  for (const index of uniques) {
    try {
      await model.collection.createIndexes([uniqueOf(index)]);
    } catch (error) {
      throw new UniqueIndexMissing(model.collection.collectionName, Object.keys(index.keys), error);
    }
  }
  const built = await model.collection.indexes();
  for (const { keys } of uniques) {
    const found = built.find(({ name }) => name === `${nameOf(keys)}_unique`);
    if (found?.unique !== true) throw new UniqueIndexMissing(model.collection.collectionName, Object.keys(keys));
  }
};

/**
 * Builds what Payload's schema declares, and waits for it: mongoose would build in the background, without telling
 * when or whether it succeeded. Collections are made first, because a transaction is no place to make one.
 * @throws UniqueIndexMissing when a unique index is not there afterwards.
 */
export const buildIndexes = async (models: Iterable<Model>): Promise<void> => {
  await Promise.all([...models].map(buildModel));
};

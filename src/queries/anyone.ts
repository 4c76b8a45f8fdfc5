import type { Locale } from '../../locales/index';
import { formerSlug } from '../routing/formerSlug';
import type { CollectionSlug, Payload, PayloadRequest, SelectType, Sort, Where } from 'payload';

type Question = { where?: Where; limit?: number; page?: number; sort?: Sort; select?: SelectType };

/** Nobody is signed in: what the collections' access functions are asked with. */
const asNobody = (payload: Payload): PayloadRequest =>
  ({ payload, user: null, context: {}, headers: new Headers() }) as unknown as PayloadRequest;

/** `where` narrowed to what anybody may read of a collection, by that collection's own access; null where nothing. */
export const readableByAnyone = async (
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<Where | null> => {
  const access = await payload.collections[collection].config.access.read({ req: asNobody(payload) });
  if (access === false) return null;
  return access === true ? where : { and: [where, access] };
};

const rowsOf = async <Row>(payload: Payload, collection: CollectionSlug, question: Question): Promise<Row[]> => {
  const { limit = 0, ...rest } = question;
  const { docs } = await payload.db.find({
    collection,
    limit,
    ...rest,
    pagination: false,
    locale: 'all',
    joins: undefined,
  });
  return docs as Row[];
};

/**
 * Rows as anybody may read them, localized fields in all languages. Straight from the database adapter: the field
 * hooks of `payload.find` cost more than the rest of a page and change nothing for a reader
 * (docs/decisions/008-reading-rows.md). What a withdrawn edition hides is hidden by its view.
 */
export const findForAnyone = async <Row>(
  payload: Payload,
  collection: CollectionSlug,
  question: Question,
): Promise<Row[]> => {
  const where = await readableByAnyone(payload, collection, question.where ?? {});
  return where ? rowsOf<Row>(payload, collection, { ...question, where }) : [];
};

/** The first row whose slug is the one asked for, or else one that had it before. `language`: the one that the slug is of, where each has its own. */
export const findBySlug = async <Row>(
  payload: Payload,
  collection: CollectionSlug,
  { slug, language }: { slug: string; language?: Locale },
): Promise<Row | undefined> => {
  const own: Where = { [language ? `slug.${language}` : 'slug']: { equals: slug } };
  const former: Where = { formerSlugs: { equals: formerSlug(slug, language) } };
  for (const where of [own, former]) {
    const [row] = await findForAnyone<Row>(payload, collection, { where, sort: 'createdAt', limit: 1 });
    if (row) return row;
  }
  return undefined;
};

/** Whether a row fulfils an access condition; only equality is spoken there. */
const fulfils = (row: Record<string, unknown>, condition: Where): boolean =>
  Object.entries(condition).every(([field, test]) => {
    if (!('equals' in test)) throw new Error(`An access condition on ${field} cannot be judged here`);
    return row[field] === test.equals;
  });

/**
 * The same for a question that finds few rows by an index: access is judged row by row afterwards. In the query its
 * `_status` would lead SQLite to read every published edition instead. `select` must hold what access asks about.
 */
export const siftForAnyone = async <Row extends object>(
  payload: Payload,
  collection: CollectionSlug,
  question: Question,
): Promise<Row[]> => {
  const access = await payload.collections[collection].config.access.read({ req: asNobody(payload) });
  if (access === false) return [];
  const rows = await rowsOf<Row>(payload, collection, question);
  return access === true ? rows : rows.filter((row) => fulfils(row as Record<string, unknown>, access));
};

import { getTranslation } from '@payloadcms/translations';
import {
  APIError,
  Forbidden,
  isolateObjectProperty,
  parseParams,
  type CollectionSlug,
  type PayloadHandler,
  type PayloadRequest,
  type Where,
} from 'payload';
import { retryTransient } from '../../src/platform/retryTransient';

type Work = 'update' | 'delete';
type Failure = { id: string; isPublic: boolean; message: string };

/** The documents a request means and its user may work on. */
const idsOf = async (req: PayloadRequest, collection: CollectionSlug, work: Work): Promise<string[]> => {
  const { draft, limit, sort, where } = parseParams(req.query);
  if (!where) throw new APIError(`Missing 'where' query of documents to ${work}.`, 400);
  const { access } = req.payload.collections[collection].config;
  const granted = await access[work]({ req, data: req.data });
  if (!granted) throw new Forbidden(req.t);
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: work === 'update' && draft,
    limit: limit ?? 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort,
    where: granted === true ? where : ({ and: [where, granted] } as Where),
  });
  return docs.map(({ id }) => String(id));
};

/** A request of its own for one document: another's transaction and context would be shared otherwise. */
const requestFor = (req: PayloadRequest): PayloadRequest =>
  Object.assign(isolateObjectProperty(req, ['context', 'transactionID', 'payloadDataLoader']), {
    context: {},
    transactionID: undefined,
    payloadDataLoader: undefined,
  }) as PayloadRequest;

const workOn = (req: PayloadRequest, collection: CollectionSlug, work: Work, id: string): Promise<unknown> => {
  const { depth, draft, overrideLock = false, select } = parseParams(req.query);
  const common = { collection, id, depth, overrideLock, select, user: req.user };
  return retryTransient(() =>
    work === 'delete'
      ? req.payload.delete({ ...common, overrideAccess: false, req: requestFor(req) })
      : req.payload.update({
          ...common,
          data: structuredClone(req.data ?? {}),
          draft,
          overrideAccess: false,
          req: requestFor(req),
        }),
  );
};

const failureOf = (id: string, error: unknown): Failure => {
  const { isPublic = false, status = 500, message } = error as { isPublic?: boolean; status?: number; message: string };
  const told = isPublic || status < 500;
  return { id, isPublic: told, message: told ? message : 'Something went wrong.' };
};

const SAID = {
  update: { done: 'general:updatedCountSuccessfully', failed: 'error:unableToUpdateCount' },
  delete: { done: 'general:deletedCountSuccessfully', failed: 'error:unableToDeleteCount' },
} as const;

/**
 * Changes or deletes many documents (`PATCH` or `DELETE` with `where`) as so many single operations: each is stored
 * whole or refused whole. Payload runs them side by side in one transaction, where a refused one leaves behind what it
 * had written, and the answer names documents as stored that were rolled back. The answer has Payload's form.
 */
export const oneByOne =
  (work: Work): PayloadHandler =>
  async (req) => {
    const collection = req.routeParams?.collection as CollectionSlug;
    const { labels } = req.payload.collections[collection].config;
    const docs: unknown[] = [];
    const errors: Failure[] = [];
    for (const id of await idsOf(req, collection, work)) {
      await workOn(req, collection, work, id).then(
        (doc) => docs.push(doc),
        (error: unknown) => {
          req.payload.logger.warn({ err: error, id, msg: `bulk ${work}` });
          errors.push(failureOf(id, error));
        },
      );
    }
    const total = docs.length + errors.length;
    const label = getTranslation(labels[total === 1 ? 'singular' : 'plural'], req.i18n);
    const message = errors.length
      ? req.t(SAID[work].failed, { count: errors.length, label, total })
      : req.t(SAID[work].done, { count: docs.length, label });
    return Response.json({ docs, errors, message }, { status: errors.length ? 400 : 200 });
  };

import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import type { Commentary } from '../../../src/payload-types';
import { SLUGS } from '../../slugs';
import { storedEdition } from '../storedEdition';

/** As far as it matters here, what Payload's update operation is asked. */
type Update = { id?: string; data?: Partial<Commentary>; draft?: boolean; unpublishAllLocales?: unknown };

const hasDraftOverPublished = async (req: PayloadRequest, id: string): Promise<boolean> => {
  if ((await storedEdition(req, id))?._status !== 'published') return false;
  const { docs } = await req.payload.db.findVersions<Commentary>({
    collection: SLUGS.commentaries,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.version._status === 'draft';
};

/**
 * A save that says nothing of `_status` changes none. Where a draft lies over a published edition, stock Payload would
 * take over the draft's status, and the edition would be out of publication; such a save is stored with the draft.
 */
export const keepStatus: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args;
  const { id, data, draft, unpublishAllLocales } = args as Update;
  if (!id || draft || data?._status || unpublishAllLocales) return args;
  return (await hasDraftOverPublished(req, id)) ? { ...args, draft: true } : args;
};

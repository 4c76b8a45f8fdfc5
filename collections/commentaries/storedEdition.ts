import type { PayloadRequest } from 'payload';
import type { Commentary } from '../../src/payload-types';
import { SLUGS } from '../slugs';

/** The row readers are served from (drafts live in versions), in the transaction of the request; null before the first save. */
export const storedEdition = (req: PayloadRequest, id: string | undefined): Promise<Commentary | null> =>
  id === undefined
    ? Promise.resolve(null)
    : req.payload.db.findOne<Commentary>({ collection: SLUGS.commentaries, where: { id: { equals: id } }, req });

/** The id of a relation, populated or not. */
export const idOf = (relation: unknown): string | undefined => {
  if (typeof relation === 'string') return relation;
  const id = (relation as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
};

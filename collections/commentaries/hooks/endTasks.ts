import type { CollectionBeforeDeleteHook } from 'payload';
import { SLUGS } from '../../slugs';
import { findTask, recordStep } from '../../translating/tasks';

/**
 * Before a draft is deleted: the task it was made for is free again, and what was remarked on it goes with it. An
 * original that was ever translated has a number, and is never deleted.
 */
export const endTasks: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const task = await findTask(req, { edition: { equals: id } });
  if (task) await recordStep(req, task, { step: 'release', state: 'released', claimedBy: null }, { edition: null });
  await req.payload.db.deleteMany({ collection: SLUGS.remarks, where: { edition: { equals: id } }, req });
};

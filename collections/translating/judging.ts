import type { PayloadRequest } from 'payload';
import type { TaskNow, Taker } from '../../src/domain/translating/steps';
import type { Commentary, TranslationTask } from '../../src/payload-types';
import { askerOf, grantFor } from '../access/accessOf';
import { idOf } from '../commentaries/storedEdition';
import { SLUGS } from '../slugs';

/** Whoever asks, as a step is judged by it. */
export const takerOf = (req: PayloadRequest): Taker => {
  const asker = askerOf(req);
  return {
    id: req.user?.id ?? '',
    mayWrite: grantFor('commentaries', 'create', asker) !== undefined,
    mayReview: grantFor('commentaries', 'publish', asker) !== undefined,
  };
};

const lastSaved = async (req: PayloadRequest, edition: string | undefined): Promise<string[]> => {
  if (edition === undefined) return [];
  const { docs } = await req.payload.db.findVersions<Commentary>({
    collection: SLUGS.commentaries,
    where: { and: [{ parent: { equals: edition } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    select: { parent: true, updatedAt: true },
    req,
  });
  return docs.map(({ updatedAt }) => updatedAt);
};

/** A task as a step is judged by it: its last activity is its last step, or the last save of its edition. */
export const taskNow = async (req: PayloadRequest, task: TranslationTask): Promise<TaskNow> => {
  const instants = [...(task.history ?? []).map(({ at }) => at), ...(await lastSaved(req, idOf(task.edition)))];
  const latest = Math.max(0, ...instants.map((instant) => Date.parse(instant)));
  return { state: task.state, holder: idOf(task.claimedBy), lastActive: new Date(latest).toISOString() };
};

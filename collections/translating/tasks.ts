import type { PayloadRequest, Where } from 'payload';
import type { Step, TaskState } from '../../src/domain/translating/steps';
import type { TranslationTask } from '../../src/payload-types';
import { now } from '../../src/platform/clock';
import { idOf } from '../commentaries/storedEdition';
import { SLUGS } from '../slugs';

const collection = SLUGS['translation-tasks'];
const overrideAccess = true;

/** The task that fits, in the transaction of the request; null where there is none. */
export const findTask = (req: PayloadRequest, ...and: Where[]): Promise<TranslationTask | null> =>
  req.payload.db.findOne<TranslationTask>({ collection, where: { and }, req });

/** What is done with a task: its new state, and who holds it from now on (left out: whoever held it). */
export type Done = {
  step: Step | 'write' | 'publish' | 'acknowledge';
  state: TaskState;
  rev?: number;
  claimedBy?: string | null;
};

const entry = (req: PayloadRequest, { step, rev }: Done) => ({
  at: now().toISOString(),
  by: req.user?.id,
  step,
  rev,
});

/** A new task of whoever asks, without an edition yet. */
export const createTask = (
  req: PayloadRequest,
  place: Pick<TranslationTask, 'original' | 'language'>,
): Promise<TranslationTask> => {
  const done: Done = { step: 'claim', state: 'claimed' };
  const claimedAt = now().toISOString();
  const data = { ...place, state: done.state, claimedBy: req.user?.id, claimedAt, history: [entry(req, done)] };
  return req.payload.create({ collection, data, depth: 0, overrideAccess, req });
};

/** Writes down what was done with a task; `edition` where it gets or loses one. */
export const recordStep = (
  req: PayloadRequest,
  task: TranslationTask,
  done: Done,
  edition: { edition?: string | null } = {},
): Promise<TranslationTask> => {
  const history = (task.history ?? []).map((past) => ({ ...past, by: idOf(past.by) }));
  const held = done.claimedBy === undefined ? {} : { claimedBy: done.claimedBy };
  const claimed = done.step === 'claim' ? { claimedAt: now().toISOString() } : {};
  const data = { ...held, ...claimed, ...edition, state: done.state, history: [...history, entry(req, done)] };
  return req.payload.update({ collection, id: task.id, data, depth: 0, overrideAccess, req });
};

/** Gives a task the edition that was made for it. */
export const giveEdition = (req: PayloadRequest, id: string, edition: string): Promise<TranslationTask> =>
  req.payload.update({ collection, id, data: { edition }, depth: 0, overrideAccess, req });

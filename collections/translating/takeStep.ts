import { NotFound, type PayloadRequest } from 'payload';
import { judgeStep, type Step } from '../../src/domain/translating/steps';
import type { TranslationTask } from '../../src/payload-types';
import { now } from '../../src/platform/clock';
import { revisionRead } from '../commentaries/revisionRead';
import { idOf, storedEdition } from '../commentaries/storedEdition';
import { beginTranslation } from './beginTranslation';
import { takerOf, taskNow } from './judging';
import type { Notice } from './notices';
import { refuseState, refuseStep } from './refuseTask';
import { reviewers } from './reviewers';
import { findTask, recordStep } from './tasks';

/** Whom a step is told: nobody is told what they did themselves. */
const noticesOf = async (req: PayloadRequest, step: Step, task: TranslationTask): Promise<Notice[]> => {
  const holder = idOf(task.claimedBy);
  const told = step === 'submit' ? await reviewers(req) : holder ? [holder] : [];
  return told.filter((id) => id !== req.user?.id).map((to) => ({ step, to, task: task.id }));
};

/**
 * Takes a task one step on, in the transaction of `req`, and writes down who, when and at what revision. Whoever says
 * which revision they read (`If-Match`) is refused when the translation was saved since.
 * @throws NotFound; APIError 403 or 409 with a sentence.
 */
export const takeStep = async (
  req: PayloadRequest,
  id: string,
  step: Step,
): Promise<{ task: TranslationTask; notices: Notice[] }> => {
  const known = await findTask(req, { id: { equals: id } });
  if (!known) throw new NotFound(req.t);
  const judged = judgeStep(step, await taskNow(req, known), takerOf(req), now());
  if (typeof judged === 'string') return refuseStep(req, judged, known);
  if (step === 'claim') {
    const { notices } = await beginTranslation(req, idOf(known.original) ?? '', known.language);
    const task = (await findTask(req, { id: { equals: id } })) ?? known;
    return { task, notices };
  }
  const rev = (await storedEdition(req, idOf(known.edition)))?.rev ?? undefined;
  const read = revisionRead(req);
  if (read !== undefined && read !== rev) refuseState(req, 'refusal.task.stale', {});
  const claimedBy = step === 'release' ? null : undefined;
  const task = await recordStep(req, known, { step, state: judged.to, rev, claimedBy });
  return { task, notices: await noticesOf(req, step, known) };
};

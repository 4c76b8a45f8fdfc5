import type { PayloadRequest } from 'payload';
import { dayIn } from '../../src/domain/date';
import type { TaskAtDesk } from '../../src/domain/translating/originalState';
import { judgeStep, STEPS } from '../../src/domain/translating/steps';
import { now } from '../../src/platform/clock';
import { idOf } from '../commentaries/storedEdition';
import { takerOf, taskNow } from './judging';
import { nameOf } from './refuseTask';
import { findTask } from './tasks';

/** The task of a translation, with the steps that whoever asks may take; null where it has none. */
export const taskAtDesk = async (
  req: PayloadRequest,
  edition: string,
  timeZone: string,
): Promise<TaskAtDesk | null> => {
  const task = await findTask(req, { edition: { equals: edition } });
  if (!task) return null;
  const [state, taker, at] = [await taskNow(req, task), takerOf(req), now()];
  return {
    id: task.id,
    state: task.state,
    holder: idOf(task.claimedBy) ? await nameOf(req, task.claimedBy) : null,
    since: task.claimedAt ? dayIn(task.claimedAt, timeZone) : null,
    steps: STEPS.filter((step) => typeof judgeStep(step, state, taker, at) !== 'string'),
  };
};

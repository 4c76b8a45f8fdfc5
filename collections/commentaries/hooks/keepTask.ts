import type { CollectionAfterChangeHook } from 'payload';
import type { Commentary } from '../../../src/payload-types';
import { undoesSignOff } from '../../../src/domain/translating/steps';
import { takerOf } from '../../translating/judging';
import { findTask, recordStep } from '../../translating/tasks';
import { saveInHand } from '../saveInHand';
import { idOf, storedEdition } from '../storedEdition';

/**
 * After a save: the publication of a translation ends its task, in the same transaction. An edition that is linked to
 * another original, or put into another language, lets its task go, so that somebody else may begin there. Words that
 * were signed off and written on by a translator wait for review again.
 */
export const keepTask: CollectionAfterChangeHook<Commentary> = async ({ doc, req }) => {
  const task = await findTask(req, { edition: { equals: doc.id } });
  if (!task) return doc;
  const edition = await storedEdition(req, doc.id);
  const rev = edition?.rev ?? undefined;
  if (edition && (idOf(edition.original) !== idOf(task.original) || edition.language !== task.language)) {
    await recordStep(req, task, { step: 'release', state: 'released', rev, claimedBy: null }, { edition: null });
  } else if (saveInHand(req, doc.id)?.publishes && task.state !== 'published') {
    await recordStep(req, task, { step: 'publish', state: 'published', rev });
  } else if (req.user && undoesSignOff(task, takerOf(req))) {
    await recordStep(req, task, { step: 'write', state: 'submitted', rev: doc.rev ?? undefined });
  }
  return doc;
};

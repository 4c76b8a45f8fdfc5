import type { CollectionAfterChangeHook } from 'payload';
import type { Commentary } from '../../../src/payload-types';
import { findTask, recordStep } from '../../translating/tasks';
import { saveInHand } from '../saveInHand';
import { idOf, storedEdition } from '../storedEdition';

/**
 * After a save: the publication of a translation ends its task, in the same transaction. An edition that is linked to
 * another original, or put into another language, lets its task go, so that somebody else may begin there.
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
  }
  return doc;
};

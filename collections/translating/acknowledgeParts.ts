import { Forbidden, type PayloadRequest } from 'payload';
import { fingerprintsOf, type Fingerprints } from '../../src/domain/commentary/fingerprints';
import { followedState } from '../../src/domain/commentary/followedState';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { acknowledge, stalenessOf, type Part } from '../../src/domain/commentary/staleness';
import type { TaskState } from '../../src/domain/translating/steps';
import { now } from '../../src/platform/clock';
import { editionTag } from '../../src/routing/tags';
import { askerOf, grantFor } from '../access/accessOf';
import { writeOutbox } from '../outbox/writeOutbox';
import { SLUGS } from '../slugs';
import { translationOf } from './originalState';
import { publishedVersion } from './publishedState';
import { refuseState } from './refuseTask';
import { findTask, recordStep } from './tasks';

/** What is published is an editor's to judge; a draft is whoever's who may work on it. @throws Forbidden */
const refuseUnlessGranted = (req: PayloadRequest, isPublished: boolean): void => {
  const operation = isPublished ? 'publish' : 'update';
  if (!grantFor('commentaries', operation, askerOf(req))) throw new Forbidden(req.t);
};

/**
 * Says of changed parts of an original that its translation is right as it stands: mended, or not touched by the change.
 * They count again when they change again. Nothing of the translation is saved by it, so no save that is being written
 * is stale afterwards. `all`: the whole original as it stands.
 * @throws NotFound, Forbidden; APIError 409
 */
export const acknowledgeParts = async (req: PayloadRequest, id: string, parts: Part[] | 'all'): Promise<void> => {
  const { translation: edition, original } = await translationOf(req, id);
  const isPublished = edition._status === 'published';
  refuseUnlessGranted(req, isPublished);
  if (original._status !== 'published') refuseState(req, 'refusal.acknowledge.unpublished', { title: original.title });
  const stands = fingerprintsOf(narrowEdition(original));
  const was = (edition.translation?.fingerprints ?? null) as Fingerprints | null;
  const known = was ?? (parts === 'all' ? stands : refuseState(req, 'refusal.acknowledge.unknown', {}));
  const moved = parts === 'all' ? stands : acknowledge(known, stands, parts);
  const isUpToDate = stalenessOf(moved, stands).length === 0;
  const translation = {
    ...edition.translation,
    fingerprints: isUpToDate ? stands : moved,
    ...(isUpToDate
      ? { acknowledgedAt: now().toISOString(), basedOnVersion: await publishedVersion(req, original.id) }
      : {}),
  };
  const { basedOn = null, textPrint: follows = null } = followedState(translation);
  const readersCopy = { ...(edition.readersCopy as object | null), basedOn, follows };
  const data = { translation, readersCopy };
  await req.payload.db.updateOne({ collection: SLUGS.commentaries, id, data, req, returning: false });
  const task = await findTask(req, { edition: { equals: id } });
  const state = task?.state as TaskState;
  if (task) await recordStep(req, task, { step: 'acknowledge', state, rev: edition.rev ?? undefined });
  if (isPublished) await writeOutbox(req, [editionTag(id)]);
};

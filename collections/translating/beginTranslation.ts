import { NotFound, ValidationError, type PayloadRequest, type Where } from 'payload';
import type { Locale } from '../../locales/index';
import { judgeStep } from '../../src/domain/translating/steps';
import type { Commentary, TranslationTask } from '../../src/payload-types';
import { now } from '../../src/platform/clock';
import { lostToRival } from '../../src/platform/retryTransient';
import { idOf, storedEdition } from '../commentaries/storedEdition';
import { SLUGS } from '../slugs';
import { editionToTranslate } from './editionToTranslate';
import { takerOf, taskNow } from './judging';
import type { Notice } from './notices';
import { followingOf } from './publishedState';
import { refuseHeld, refuseState, refuseStep } from './refuseTask';
import { createTask, findTask, giveEdition, recordStep } from './tasks';

/** A translation that is begun or taken over; `isNew`: its edition was made by this. */
export type Begun = { id: string; task: string; isNew: boolean; notices: Notice[] };

/** @throws NotFound; APIError 409 */
const originalFor = async (req: PayloadRequest, id: string, language: Locale): Promise<Commentary> => {
  const original = await storedEdition(req, id);
  if (!original) throw new NotFound(req.t);
  const { title } = original;
  if (idOf(original.original)) refuseState(req, 'refusal.translate.translation', { title });
  if (original._status !== 'published') refuseState(req, 'refusal.translate.notPublished', { title });
  if (original.withdrawal?.on) refuseState(req, 'refusal.translate.withdrawn', { title });
  if (original.language === language) refuseState(req, 'refusal.translate.sameLanguage', { title });
  return original;
};

const refuseExisting = (req: PayloadRequest, edition: string, title: string): never =>
  refuseState(req, 'refusal.translate.exists', { title }, { edition });

/** Takes over the task of an edition that is there. */
const takeOver = async (
  req: PayloadRequest,
  task: TranslationTask,
  edition: string,
  original: Commentary,
): Promise<Begun> => {
  if (task.state === 'published') refuseExisting(req, edition, original.title);
  const state = await taskNow(req, task);
  const taker = takerOf(req);
  const begun: Begun = { id: edition, task: task.id, isNew: false, notices: [] };
  if (state.holder === taker.id && state.state !== 'released') return begun;
  const judged = judgeStep('claim', state, taker, now());
  if (judged === 'wrong-state') return refuseHeld(req, task);
  if (typeof judged === 'string') return refuseStep(req, judged, task);
  const rev = (await storedEdition(req, edition))?.rev ?? undefined;
  await recordStep(req, task, { step: 'claim', state: judged.to, rev, claimedBy: taker.id });
  return { ...begun, notices: state.holder ? [{ step: 'claim', to: state.holder, task: task.id }] : [] };
};

/** The unique index decides between two who begin at once; the loser begins again, and finds the task of the other. */
const newTask = async (req: PayloadRequest, place: { original: string; language: Locale }) => {
  try {
    return await createTask(req, place);
  } catch (error) {
    throw error instanceof ValidationError ? lostToRival('The task', error) : error;
  }
};

/**
 * Begins the translation of a published original, or takes its task over where nobody works on it: one task and one
 * draft for an original and a language, made together in the transaction of `req`.
 * @throws NotFound; APIError 409 with a sentence where it cannot be, which names whoever holds it.
 */
export const beginTranslation = async (req: PayloadRequest, id: string, language: Locale): Promise<Begun> => {
  const original = await originalFor(req, id, language);
  const place: Where[] = [{ original: { equals: id } }, { language: { equals: language } }];
  const known = await findTask(req, ...place);
  const edition = idOf(known?.edition);
  if (known && edition) return takeOver(req, known, edition, original);
  const collection = SLUGS.commentaries;
  const other = await req.payload.db.findOne<Commentary>({ collection, where: { and: place }, req });
  if (other) refuseExisting(req, other.id, original.title);
  const task = known
    ? await recordStep(req, known, { step: 'claim', state: 'claimed', claimedBy: req.user?.id ?? null })
    : await newTask(req, { original: id, language });
  const translation = { basedOn: now().toISOString(), ...(await followingOf(req, original)) };
  const data = { ...editionToTranslate(original, language), translation, _status: 'draft' as const };
  // A draft may lack its title; publication is what demands it.
  const titled = data as typeof data & { title: string };
  const made = await req.payload.create({ collection, data: titled, draft: true, depth: 0, overrideAccess: true, req });
  await giveEdition(req, task.id, made.id);
  return { id: made.id, task: task.id, isNew: true, notices: [] };
};

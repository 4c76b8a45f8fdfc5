import { APIError, type PayloadRequest } from 'payload';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../locales/index';
import { dayIn, formatDay } from '../../src/domain/date';
import type { StepRefusal } from '../../src/domain/translating/steps';
import type { TranslationTask, User } from '../../src/payload-types';
import { idOf, storedEdition } from '../commentaries/storedEdition';
import type { LabelKey } from '../label';
import { REFUSAL } from '../rest/refuse';
import { sentence } from '../sentence';
import { readSite } from '../site/readSite';
import { SLUGS } from '../slugs';

/** @throws APIError 409; `data` stands beside the sentence, for programs. */
export const refuseState = (
  req: PayloadRequest,
  key: LabelKey,
  values: Record<string, string>,
  data: Record<string, unknown> | null = null,
): never => {
  throw Object.assign(new APIError(sentence(req, key, values), 409, data, true), { name: REFUSAL });
};

/** The name of an account; a dash for one that is gone. */
export const nameOf = async (req: PayloadRequest, user: unknown): Promise<string> => {
  const id = idOf(user);
  const where = { id: { equals: id } };
  return (id && (await req.payload.db.findOne<User>({ collection: SLUGS.users, where, req }))?.name) || '–';
};

const localeOf = ({ i18n }: PayloadRequest): Locale => (isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE);

/** @throws APIError 409 that says who translates and since when. */
export const refuseHeld = async (req: PayloadRequest, task: TranslationTask): Promise<never> => {
  const { timeZone } = await readSite(req);
  const since = task.claimedAt ? formatDay(dayIn(task.claimedAt, timeZone), localeOf(req)) : '–';
  const values = {
    name: await nameOf(req, task.claimedBy),
    title: (await storedEdition(req, idOf(task.original)))?.title ?? '',
    language: sentence(req, `admin.language.${task.language}`),
    since,
  };
  return refuseState(req, 'refusal.task.held', values, { task: task.id, edition: idOf(task.edition) ?? null });
};

/** @throws APIError 403 where it is not for this person to do, 409 where it is not the time. */
export const refuseStep = async (req: PayloadRequest, refusal: StepRefusal, task: TranslationTask): Promise<never> => {
  const forbid = (key: LabelKey, values: Record<string, string> = {}): never => {
    throw Object.assign(new APIError(sentence(req, key, values), 403, null, true), { name: REFUSAL });
  };
  switch (refusal) {
    case 'not-writer':
      return forbid('refusal.task.notWriter');
    case 'not-reviewer':
      return forbid('refusal.task.notReviewer');
    case 'not-holder':
      return forbid('refusal.task.notHolder', { name: await nameOf(req, task.claimedBy) });
    case 'held':
      return refuseHeld(req, task);
    case 'wrong-state':
      return refuseState(req, 'refusal.task.state', { state: sentence(req, `admin.tasks.state.${task.state}`) });
  }
};

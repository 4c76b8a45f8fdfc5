import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { fieldOf } from '../../../src/domain/commentary/problemField';
import { now } from '../../../src/platform/clock';
import type { Commentary } from '../../../src/payload-types';
import { sentence } from '../../sentence';
import { numberFor } from '../numberFor';
import { problemSentence } from '../problemSentence';
import { problemsOfStored } from '../problemsOfStored';
import { refuseFields, type FieldError } from '../refuseFields';
import { saveInHand } from '../saveInHand';

const refuseProblems = async (req: PayloadRequest, data: Partial<Commentary>): Promise<void> => {
  const stops = (await problemsOfStored(req, data)).filter(({ level }) => level === 'stop');
  const errors = stops.map((problem) => ({
    path: fieldOf(problem),
    message: problemSentence(req, problem),
  }));
  if (errors.length > 0) refuseFields(req, errors);
};

/** A withdrawal says why. */
export const withdrawalErrors = (req: PayloadRequest, { withdrawal }: Partial<Commentary>): FieldError[] =>
  withdrawal?.on && !withdrawal.reason?.trim()
    ? [{ path: 'withdrawal.reason', message: sentence(req, 'refusal.withdrawalReason') }]
    : [];

/** The instant of an edition's publication, ISO 8601: the one it is given, else the one it had, else now. */
export const publishedAtOf = (data: Partial<Commentary>, stored: Commentary | null): string =>
  data.publishedAt ?? stored?.publishedAt ?? now().toISOString();

/** Every slug the edition once had in its address, without the one it has. */
const formerSlugsOf = (stored: Commentary | null, slug: unknown): string[] => {
  const left = stored?.sequence && stored.slug ? [stored.slug] : [];
  return [...new Set([...(stored?.formerSlugs ?? []), ...left])].filter((former) => former !== slug);
};

/**
 * Publication, the one definition: the admin's button, REST and the command line all come here, because all of them
 * store `_status: published`. Problems that stop refuse it; the first publication takes a number; nothing is
 * refreshed before the transaction of the save has been committed.
 */
export const publish: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data;
  await refuseProblems(req, data);
  const errors = withdrawalErrors(req, data);
  if (errors.length > 0) refuseFields(req, errors);
  const stored = saveInHand(req, originalDoc?.id)?.stored ?? null;
  const publishedAt = publishedAtOf(data, stored);
  const { year, sequence } = stored?.sequence ? stored : await numberFor(req, data, publishedAt);
  return { ...data, year, sequence, publishedAt, formerSlugs: formerSlugsOf(stored, data.slug) };
};

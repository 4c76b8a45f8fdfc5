import { Forbidden, ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';
import type { RegisterNumber } from '../../../src/domain/commentary/model';
import { dayIn } from '../../../src/domain/date';
import { formatNumber } from '../../../src/domain/register';
import type { Commentary } from '../../../src/payload-types';
import { askerOf, grantFor } from '../../access/accessOf';
import { claimNumber, takeNumber } from '../../counters/takeNumber';
import { sentence } from '../../sentence';
import { readSite } from '../../site/readSite';
import { SLUGS } from '../../slugs';
import { holderOfNumber } from '../holderOfNumber';
import { problemSentence } from '../problemSentence';
import { problemsOfStored } from '../problemsOfStored';
import { sameContent } from '../sameContent';
import { idOf } from '../storedEdition';

const refuseField = (req: PayloadRequest, path: string, message: string): never => {
  throw new ValidationError({ collection: SLUGS.commentaries, errors: [{ path, message }], req });
};

const refuseProblems = async (req: PayloadRequest, data: Partial<Commentary>): Promise<void> => {
  const stops = (await problemsOfStored(req, data)).filter(({ level }) => level === 'stop');
  if (stops.length === 0) return;
  const errors = stops.map((problem) => ({
    path: problem.kind === 'title-missing' ? 'title' : problem.place.note ? 'notes' : 'body',
    message: problemSentence(req, problem),
  }));
  throw new ValidationError({ collection: SLUGS.commentaries, errors, req });
};

/** A historic number written on the draft: an import's, or an editor's. */
const claimOf = ({ claim }: Partial<Commentary>): RegisterNumber | undefined =>
  claim?.year && claim.sequence ? { year: claim.year, sequence: claim.sequence } : undefined;

const numberFor = async (req: PayloadRequest, data: Partial<Commentary>, publishedAt: string): Promise<RegisterNumber> => {
  const series = idOf(data.series) ?? refuseField(req, 'series', sentence(req, 'refusal.seriesMissing'));
  const language = data.language ?? refuseField(req, 'language', sentence(req, 'refusal.languageMissing'));
  const claim = claimOf(data);
  const { timeZone } = await readSite(req);
  const place = { series, language, year: claim?.year ?? Number(dayIn(publishedAt, timeZone).slice(0, 4)) };
  if (!claim) return takeNumber(req, place);
  const holder = await holderOfNumber(req, place, claim.sequence);
  if (holder) {
    const values = { number: formatNumber(claim), title: holder.title };
    refuseField(req, 'claim.sequence', sentence(req, 'refusal.numberTaken', values));
  }
  return claimNumber(req, place, claim.sequence);
};

/**
 * Publication, the one definition: the admin's button, REST and the command line all come here, because all of them
 * store `_status: published`. Problems that stop refuse it; the first publication takes a number; nothing is
 * refreshed before the transaction of the save has been committed.
 */
export const publish: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (data._status !== 'published') return data;
  if (req.user && !grantFor('commentaries', 'publish', askerOf(req))) throw new Forbidden(req.t);
  await refuseProblems(req, data);
  const stored = req.context.stored as Commentary | null;
  const now = new Date().toISOString();
  const publishedAt = data.publishedAt ?? now;
  const number = stored?.sequence
    ? { year: stored.year, sequence: stored.sequence }
    : await numberFor(req, data, publishedAt);
  const first = !stored?.sequence;
  const slugLeft = !first && stored?.slug && stored.slug !== data.slug ? [stored.slug] : [];
  return {
    ...data,
    ...number,
    publishedAt,
    contentChangedAt: first || sameContent(stored, data) ? (stored?.contentChangedAt ?? null) : now,
    formerSlugs: [...new Set([...(stored?.formerSlugs ?? []), ...slugLeft])],
  };
};

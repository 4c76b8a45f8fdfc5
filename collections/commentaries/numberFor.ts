import type { PayloadRequest } from 'payload';
import type { PlannedNumber } from '../../src/domain/commentary/checklist';
import type { RegisterNumber } from '../../src/domain/commentary/model';
import { dayIn } from '../../src/domain/date';
import { formatNumber, parseNumber, parseYear } from '../../src/domain/register';
import type { Commentary } from '../../src/payload-types';
import { claimNumber, peekNumber, takeNumber, type RegisterPlace } from '../counters/takeNumber';
import type { LabelKey } from '../label';
import { sentence } from '../sentence';
import { readSite } from '../site/readSite';
import { holderOfNumber } from './holderOfNumber';
import { refuseFields } from './refuseFields';
import { idOf } from './storedEdition';

const refuse = (req: PayloadRequest, path: string, key: LabelKey, values?: Record<string, string>): never =>
  refuseFields(req, [{ path, message: sentence(req, key, values) }]);

/** A historic number written on the draft: an import's, or an editor's. Half a number is none, and no wish either. */
const claimOf = (req: PayloadRequest, { claim }: Partial<Commentary>): RegisterNumber | undefined => {
  const { year, sequence } = claim ?? {};
  if (year && sequence) {
    // Judged here too: Payload does not look at a field whose condition is false, and it is once a number is taken.
    const number = parseNumber(`${year}/${sequence}`);
    return number ?? refuse(req, 'claim.sequence', 'refusal.claimBounds', { number: `${year}/${sequence}` });
  }
  if (year || sequence) refuse(req, year ? 'claim.sequence' : 'claim.year', 'refusal.claimHalf');
  return undefined;
};

const yearOf = async (req: PayloadRequest, publishedAt: string): Promise<number> => {
  const { timeZone } = await readSite(req);
  const isInstant = !Number.isNaN(Date.parse(publishedAt));
  const year = isInstant ? parseYear(dayIn(publishedAt, timeZone).slice(0, 4)) : undefined;
  return year ?? refuse(req, 'publishedAt', 'refusal.publishedAt');
};

/** Where in the register an edition asks for a number: `sequence` is the one it claims, and free. */
type Wanted = { place: RegisterPlace; sequence?: number };

const wantedBy = async (req: PayloadRequest, data: Partial<Commentary>, publishedAt: string): Promise<Wanted> => {
  const series = idOf(data.series) ?? refuse(req, 'series', 'refusal.seriesMissing');
  const language = data.language ?? refuse(req, 'language', 'refusal.languageMissing');
  const claim = claimOf(req, data);
  if (!claim) return { place: { series, language, year: await yearOf(req, publishedAt) } };
  const place = { series, language, year: claim.year };
  const holder = await holderOfNumber(req, place, claim.sequence);
  if (holder) {
    refuse(req, 'claim.sequence', 'refusal.numberTaken', { number: formatNumber(claim), title: holder.title });
  }
  return { place, sequence: claim.sequence };
};

/**
 * The number of an edition's first publication, taken in the transaction of the request: the one it claims, else the
 * next of its series × language × year, the year being that of `publishedAt` (ISO 8601) in the site's zone.
 * @throws ValidationError where the place is unknown, half a number is claimed, or the claimed one is taken.
 */
export const numberFor = async (
  req: PayloadRequest,
  data: Partial<Commentary>,
  publishedAt: string,
): Promise<RegisterNumber> => {
  const { place, sequence } = await wantedBy(req, data, publishedAt);
  return sequence === undefined ? takeNumber(req, place) : claimNumber(req, place, sequence);
};

/** The number that `numberFor` would give at this moment; nothing is taken. Throws what it throws. */
export const plannedNumber = async (
  req: PayloadRequest,
  data: Partial<Commentary>,
  publishedAt: string,
): Promise<PlannedNumber> => {
  const { place, sequence } = await wantedBy(req, data, publishedAt);
  if (sequence === undefined) return { ...(await peekNumber(req, place)), kind: 'next' };
  return { year: place.year, sequence, kind: 'claimed' };
};

import type { PayloadRequest } from 'payload';
import type { Locale } from '../../locales/index';
import type { RegisterNumber } from '../../src/domain/commentary/model';
import { instantOf, isDay } from '../../src/domain/date';
import type { Draft } from '../../src/domain/manuscript/draft';
import { namesApart } from '../../src/manuscripts/flow/authors';
import { parseNumber } from '../../src/domain/register';
import type { Commentary } from '../../src/payload-types';
import { dataOfDraft } from '../commentaries/dataOfDraft';
import { sentence } from '../sentence';
import { SITE } from '../slugs';
import { withCounterparts } from './counterparts';
import { findOriginal } from './findOriginal';
import { findSeries } from './findSeries';
import type { ImportOptions } from './options';
import { personIds } from './personIds';
import { Refusal } from './refusal';
import { refuseTakenNumber } from './refuseTakenNumber';

const numberOf = (req: PayloadRequest, { number: typed }: ImportOptions): RegisterNumber | undefined => {
  if (typed === undefined) return undefined;
  const number = parseNumber(typed);
  if (!number) throw new Refusal(sentence(req, 'cli.badNumber', { number: typed }));
  return number;
};

const publishedAt = async (req: PayloadRequest, day: string | undefined): Promise<string | undefined> => {
  if (day === undefined) return undefined;
  if (!isDay(day)) throw new Refusal(sentence(req, 'refusal.day', { day }));
  const { timeZone } = await req.payload.findGlobal({ slug: SITE, depth: 0, overrideAccess: true, req });
  return instantOf(day, timeZone ?? 'Europe/Istanbul');
};

/**
 * The data of the new edition: what the manuscript says, and what was said of it, which wins. Authors who are not known
 * yet are added to the people.
 * @throws Refusal for a series, an original, a number or a day that is none, and for a number that is taken.
 */
export const editionData = async (req: PayloadRequest, draft: Draft, options: ImportOptions) => {
  const language = options.language as Locale;
  const series = await findSeries(req, options.series);
  const original =
    options.original === undefined ? undefined : await findOriginal(req, options.original, { language, series });
  const found = dataOfDraft(draft);
  const claim = numberOf(req, options) ?? draft.number;
  if (claim) await refuseTakenNumber(req, { series, language }, claim);
  const names = options.authors === undefined ? draft.authors : namesApart(options.authors);
  return {
    ...found,
    title: options.title?.trim() || found.title,
    claim,
    notes: (original ? withCounterparts(found, original) : found.notes) as Commentary['notes'],
    language,
    series,
    original: original?.id,
    authors: await personIds(req, names),
    publishedAt: await publishedAt(req, options.publishedOn),
    ...(options.missingNotes?.trim() ? { translation: { waiver: options.missingNotes.trim() } } : {}),
  };
};

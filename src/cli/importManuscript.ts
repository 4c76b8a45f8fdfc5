import { APIError, ValidationError, type Payload, type PayloadRequest } from 'payload';
import { dataOfDraft } from '../../collections/commentaries/dataOfDraft';
import { problemsOfStored } from '../../collections/commentaries/problemsOfStored';
import { SITE, SLUGS } from '../../collections/slugs';
import { isLocale, type Locale } from '../../locales/index';
import type { RegisterNumber } from '../domain/commentary/model';
import { problemWords, type Problem, type ProblemKind } from '../domain/commentary/problem';
import { instantOf, isDay } from '../domain/date';
import type { Draft } from '../domain/manuscript/draft';
import { parseNumber } from '../domain/register';
import { translator } from '../i18n/translate';
import { ManuscriptRefused } from '../manuscripts/refusal';
import type { ApartReader } from '../manuscripts/apart/apartReader';
import { readAnyManuscript } from '../manuscripts/readManuscript';
import type { Env } from '../platform/env';
import { retryTransient } from '../platform/retryTransient';
import type { Commentary } from '../payload-types';
import { addressOf } from './addressOf';
import { findOriginal } from './findOriginal';
import { inOneTransaction } from './inOneTransaction';
import { counterpartsByOrder } from './counterparts';
import { personIds } from './personIds';
import { Refusal } from './refusal';
import { refuseTakenNumber } from './refuseTakenNumber';
import { storePictures } from './storePictures';

/** The options of `dipnot import`, as they were typed. */
export type ImportOptions = {
  language: string;
  series: string;
  title?: string;
  authors?: string;
  original?: string;
  publish?: boolean;
  number?: string;
  publishedOn?: string;
};

export type ReportedProblem = { kind: ProblemKind; where: number | string | null; text: string };

/** One line of the command's output (`docs/guides/editor.md`). */
export type ImportReport =
  | { file: string; id: string; address: string | null; notes: number; calls: number; problems: ReportedProblem[] }
  | { file: string; error: string };

/** `apart` reads what is read in a thread of its own. */
export type ImportContext = { payload: Payload; env: Env; locale: Locale; apart: ApartReader };

/** What the reader of the file has judged with line numbers; the stored text is not asked about these again. */
const JUDGED_IN_FILE = new Set<ProblemKind>([
  'title-missing',
  'call-without-note',
  'note-without-call',
  'empty-note',
  'note-number-twice',
  'note-number-gap',
  'encoding-guessed',
  'date-unreadable',
]);

const report = (problem: Problem, { notes }: Draft, locale: Locale): ReportedProblem => {
  const { key, values } = problemWords(problem);
  const { line, block, note, path } = problem.place;
  const where = line ?? notes.find((one) => one.key === note)?.line ?? block ?? path ?? null;
  return { kind: problem.kind, where, text: translator(locale)(key, values) };
};

const readDraft = async (
  file: { name: string; bytes: Uint8Array },
  options: ImportOptions,
  { locale, apart }: ImportContext,
): Promise<Draft> => {
  try {
    return await readAnyManuscript(file, { language: options.language as Locale, title: options.title }, apart);
  } catch (error) {
    if (!(error instanceof ManuscriptRefused)) throw error;
    throw new Refusal(translator(locale)(`cli.refused.${error.reason}`, { detail: error.detail ?? '' }));
  }
};

const numberOf = (options: ImportOptions, locale: Locale): RegisterNumber | undefined => {
  if (options.number === undefined) return undefined;
  const number = parseNumber(options.number);
  if (!number) throw new Refusal(translator(locale)('cli.badNumber', { number: options.number }));
  return number;
};

const publishedAt = async (payload: Payload, day: string | undefined, locale: Locale): Promise<string | undefined> => {
  if (day === undefined) return undefined;
  if (!isDay(day)) throw new Refusal(translator(locale)('refusal.day', { day }));
  const { timeZone } = await payload.findGlobal({ slug: SITE, depth: 0, overrideAccess: true });
  return instantOf(day, timeZone ?? 'Europe/Istanbul');
};

const store = async (
  req: PayloadRequest,
  context: ImportContext,
  read: Draft,
  options: ImportOptions,
): Promise<{ edition: Commentary; problems: Problem[] }> => {
  const { payload } = req;
  const { locale } = context;
  const t = translator(locale);
  const language = options.language as Locale;
  const { docs } = await payload.find({
    collection: SLUGS.series,
    where: { code: { equals: options.series } },
    overrideAccess: true,
    req,
  });
  const series = docs[0];
  if (!series) throw new Refusal(t('cli.unknownSeries', { series: options.series }));
  const original =
    options.original === undefined
      ? undefined
      : await findOriginal(req, options.original, { language, series: series.id }, t);
  const { draft, pictures } = await storePictures(req, read);
  const found = dataOfDraft(draft);
  const claim = numberOf(options, locale) ?? draft.number;
  if (claim) await refuseTakenNumber(req, { series: series.id, language }, claim, t);
  const names =
    options.authors === undefined
      ? draft.authors
      : options.authors
          .split(';')
          .map((name) => name.trim())
          .filter(Boolean);
  const data = {
    ...found,
    title: options.title?.trim() || found.title,
    claim,
    notes: original ? counterpartsByOrder(found, original) : found.notes,
    language,
    series: series.id,
    original: original?.id,
    authors: await personIds(req, names),
    publishedAt: await publishedAt(payload, options.publishedOn, locale),
  };
  const stored = (await problemsOfStored(req, data as Commentary)).filter(({ kind }) => !JUDGED_IN_FILE.has(kind));
  const inFile = draft.problems.filter(({ kind }) => kind !== 'title-missing' || !data.title);
  const problems = [...inFile, ...pictures, ...stored];
  const stops = problems.some(({ level }) => level === 'stop');
  const _status = options.publish && !stops ? ('published' as const) : ('draft' as const);
  const edition = await payload.create({
    collection: SLUGS.commentaries,
    // A draft may lack its title; publication is what demands it.
    data: { ...data, _status } as typeof data & { title: string },
    draft: _status === 'draft',
    depth: 0,
    overrideAccess: true,
    req,
  });
  return { edition, problems };
};

/**
 * Reads a manuscript and stores it as a draft, or publishes it, in one transaction: either everything is stored or
 * nothing. What cannot be accepted comes back as `{file, error}` with one sentence.
 */
export const importManuscript = async (
  context: ImportContext,
  file: { name: string; bytes: Uint8Array },
  options: ImportOptions,
): Promise<ImportReport> => {
  const { payload, env, locale } = context;
  try {
    if (!isLocale(options.language))
      throw new Refusal(translator(locale)('cli.unknownLanguage', { language: options.language }));
    const draft = await readDraft(file, options, context);
    const { edition, problems } = await retryTransient(() =>
      inOneTransaction(payload, locale, (req) => store(req, context, draft, options)),
    );
    return {
      file: file.name,
      id: edition.id,
      address: edition._status === 'published' ? await addressOf(payload, env, edition) : null,
      notes: draft.noteBodies,
      calls: draft.calls,
      problems: problems.map((problem) => report(problem, draft, locale)),
    };
  } catch (error) {
    if (error instanceof ValidationError)
      return { file: file.name, error: error.data.errors.map(({ message }) => message).join(' ') };
    if (error instanceof Refusal || error instanceof APIError) return { file: file.name, error: error.message };
    throw error;
  }
};

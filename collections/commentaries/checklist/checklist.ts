import { ValidationError, type PayloadRequest } from 'payload';
import type { Checklist, PlannedNumber } from '../../../src/domain/commentary/checklist';
import { countChanges } from '../../../src/domain/commentary/countChanges';
import { narrowEdition } from '../../../src/domain/commentary/narrowEdition';
import type { Rights } from '../../../src/domain/commentary/model';
import { fieldOf } from '../../../src/domain/commentary/problemField';
import { heldRights, rightsLine } from '../../../src/domain/commentary/rightsLine';
import { dayIn } from '../../../src/domain/date';
import { now } from '../../../src/platform/clock';
import type { Commentary } from '../../../src/payload-types';
import { SITE } from '../../slugs';
import { publishedAtOf, withdrawalErrors } from '../hooks/publish';
import { plannedNumber } from '../numberFor';
import { problemSentence } from '../problemSentence';
import { originalOf, problemsOfStored } from '../problemsOfStored';
import type { FieldError } from '../refuseFields';
import { idOf } from '../storedEdition';
import { siblingsOf } from '../taggedEdition';
import type { AsIfSaved } from './asIfSaved';
import { counterpartOf } from './counterpart';
import { fieldErrors } from './fieldRules';
import { readPagePaths } from './pagePaths';
import { touchedPages } from './touchedPages';

const DEFAULT_ZONE = 'Europe/Istanbul';

const numberOf = async (
  req: PayloadRequest,
  { data, stored }: AsIfSaved,
  publishedAt: string,
): Promise<{ number: PlannedNumber | null; refusals: FieldError[] }> => {
  if (stored?.year && stored.sequence) {
    return { number: { year: stored.year, sequence: stored.sequence, kind: 'kept' }, refusals: [] };
  }
  try {
    return { number: await plannedNumber(req, data, publishedAt), refusals: [] };
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return { number: null, refusals: error.data.errors.map(({ path, message }) => ({ path, message })) };
  }
};

const siteIn = async (req: PayloadRequest, { language }: Partial<Commentary>) => {
  const { name, timeZone } = await req.payload.findGlobal({
    slug: SITE,
    locale: language ?? undefined,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return { house: name ?? '', timeZone: timeZone ?? DEFAULT_ZONE };
};

const rightsOf = ({ rights }: Partial<Commentary>): Rights =>
  Object.fromEntries(Object.entries(rights ?? {}).filter(([, value]) => value !== null && value !== '')) as Rights;

const othersOf = (req: PayloadRequest, { id, data }: AsIfSaved): Promise<Commentary[]> =>
  id === undefined && !idOf(data.original)
    ? Promise.resolve([])
    : siblingsOf(req, { id: id ?? '', original: data.original });

const standOn = ({ data, stored }: AsIfSaved, published: Commentary[]): Checklist['standOn'] => {
  if (idOf(data.original) || !data.withdrawal?.on || stored?.withdrawal?.on) return [];
  const read = published.filter(({ withdrawal }) => !withdrawal?.on);
  return read.map(({ id, title, language }) => ({ id, title, language }));
};

/** One reason a field: what the rules of the text and of publication say of it, they say better. */
const errorsOfFields = async (req: PayloadRequest, edition: AsIfSaved, told: readonly string[]) =>
  (await fieldErrors(req, edition)).filter(({ path }) => !told.includes(path));

/**
 * What a publication of an edition would do and be refused for, asked of the rules that publication itself follows.
 * Nothing is stored and no number taken: it is the one that would be given at this moment.
 */
export const checklistOf = async (req: PayloadRequest, edition: AsIfSaved): Promise<Checklist> => {
  const { id, data, stored } = edition;
  const { house, timeZone } = await siteIn(req, data);
  const publishedAt = publishedAtOf(data, stored);
  const { number, refusals } = await numberOf(req, edition, publishedAt);
  const paths = await readPagePaths(req);
  const others = await othersOf(req, edition);
  const ahead = { ...data, id: id ?? '', ...(number ?? {}) } as Commentary;
  const before = stored?._status === 'published' ? stored : null;
  const isInstant = !Number.isNaN(Date.parse(publishedAt));
  const published = others.filter(({ _status }) => _status === 'published');
  const compared = await originalOf(req, data);
  const problems = await problemsOfStored(req, data, compared);
  const ofPublication = [...refusals, ...withdrawalErrors(req, data)];
  const told = [...ofPublication.map(({ path }) => path), ...problems.map(fieldOf)];
  const other = others.find((one) => one.id === idOf(data.original)) ?? others[0];
  return {
    number,
    path: paths.edition(ahead),
    publishedOn: isInstant ? dayIn(publishedAt, timeZone) : null,
    today: dayIn(now().toISOString(), timeZone),
    rightsLine: isInstant ? rightsLine(heldRights(rightsOf(data), house), publishedAt, timeZone) : null,
    language: data.language ?? null,
    counterpart: other ? counterpartOf(edition, other, paths, timeZone) : null,
    problems: problems.map((problem) => ({ ...problem, text: problemSentence(req, problem) })),
    refusals: [...ofPublication, ...(await errorsOfFields(req, edition, told))],
    pages: data.language ? await touchedPages(req, { edition: ahead, before, others: published }, paths) : [],
    standOn: standOn(edition, published),
    changed: before ? countChanges({ ...before, ...narrowEdition(before) }, { ...data, ...narrowEdition(data) }) : null,
    ...compared,
  };
};

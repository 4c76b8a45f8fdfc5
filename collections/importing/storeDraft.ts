import type { PayloadRequest } from 'payload';
import type { Problem, ProblemKind } from '../../src/domain/commentary/problem';
import { stopsPublication } from '../../src/domain/commentary/problems';
import type { Draft } from '../../src/domain/manuscript/draft';
import type { Commentary } from '../../src/payload-types';
import { problemsOfStored } from '../commentaries/problemsOfStored';
import { keepManuscript, tellManuscript } from '../manuscripts/keepManuscript';
import { SLUGS } from '../slugs';
import { addressOf } from './addressOf';
import { editionData } from './editionData';
import type { ManuscriptFile } from './importing';
import type { ImportOptions } from './options';
import { keptProblem, toldProblem, type ImportReport } from './report';
import { storePictures } from './storePictures';

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

/**
 * Stores what was read of a manuscript: its pictures, the file itself, the edition, and on the file the report. Nothing
 * is left of it where the transaction of `req` ends otherwise than by its commit, but the files named in `written`.
 */
export const storeDraft = async (
  req: PayloadRequest,
  { file, read, options, written }: { file: ManuscriptFile; read: Draft; options: ImportOptions; written: string[] },
): Promise<ImportReport> => {
  const { draft, problems: pictures } = await storePictures(req, read, written);
  const data = await editionData(req, draft, options);
  const judged = await problemsOfStored(req, data as Commentary);
  const stored = judged.filter(({ kind }) => !JUDGED_IN_FILE.has(kind));
  const inFile = draft.problems.filter(({ kind }) => kind !== 'title-missing' || !data.title);
  const problems: Problem[] = [...inFile, ...pictures, ...stored];
  const _status =
    options.publish && !stopsPublication([...problems, ...judged]) ? ('published' as const) : ('draft' as const);
  const manuscript = await keepManuscript(req, file, data.language, written);
  const edition = await req.payload.create({
    collection: SLUGS.commentaries,
    // A draft may lack its title; publication is what demands it.
    data: { ...data, manuscript, _status } as typeof data & { title: string },
    draft: _status === 'draft',
    depth: 0,
    overrideAccess: true,
    req,
  });
  const kept = problems.map((problem) => keptProblem(req, problem, draft));
  const { noteBodies: notes, calls } = draft;
  const report = { file: file.name, id: edition.id, address: await addressOf(req, edition), notes, calls };
  await tellManuscript(req, manuscript, { edition: edition.id, report: { ...report, problems: kept } });
  return { ...report, problems: kept.map(toldProblem) };
};

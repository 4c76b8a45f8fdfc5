import type { PayloadRequest } from 'payload';
import {
  problemWords,
  type Level,
  type Problem,
  type ProblemKey,
  type ProblemKind,
} from '../../src/domain/commentary/problem';
import type { Draft } from '../../src/domain/manuscript/draft';
import { problemSentence } from '../commentaries/problemSentence';

/** One entry of a report. `where`: the line of the file (in a file of Word the paragraph), else the place in the text. */
export type ReportedProblem = { kind: ProblemKind; where: number | string | null; text: string };

/** What came of a manuscript: the command's line, the answer over REST (`docs/guides/editor.md`). */
export type ImportReport =
  | { file: string; id: string; address: string | null; notes: number; calls: number; problems: ReportedProblem[] }
  | { file: string; error: string };

/** What is kept of a problem beside the file: its sentence's key and what fills it too, so that every language can say it. */
export type KeptProblem = ReportedProblem & { level: Level; key: ProblemKey; excerpt: string; number: number };

/** A problem as it is told and kept; a note's place is where the manuscript has it. */
export const keptProblem = (req: Pick<PayloadRequest, 't'>, problem: Problem, { notes }: Draft): KeptProblem => {
  const { line, block, note, path } = problem.place;
  const where = line ?? notes.find((one) => one.key === note)?.line ?? block ?? path ?? null;
  const { key, values } = problemWords(problem);
  return { kind: problem.kind, level: problem.level, where, text: problemSentence(req, problem), key, ...values };
};

/** A kept problem without what the report does not say. */
export const toldProblem = ({ kind, where, text }: KeptProblem): ReportedProblem => ({ kind, where, text });

import type { PayloadRequest } from 'payload';
import type { Problem } from '../../src/domain/commentary/problem';
import { problemSentence } from '../commentaries/problemSentence';

/** Problems as they are sent: what, how grave, where, and a sentence in the language of the request's user. */
export const toldProblems = (req: PayloadRequest, problems: Problem[]) =>
  problems.map((problem) => {
    const { kind, level, place } = problem;
    return { kind, level, place, text: problemSentence(req, problem) };
  });

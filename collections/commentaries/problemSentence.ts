import type { PayloadRequest } from 'payload';
import { problemWords, type Problem } from '../../src/domain/commentary/problem';
import { sentence } from '../sentence';

/** The sentence of a problem, in the language of the request's user. */
export const problemSentence = (req: Pick<PayloadRequest, 't'>, problem: Problem): string => {
  const { key, values } = problemWords(problem);
  return sentence(req, key, values);
};

import { problem, type Problem, type ProblemKind } from '../../../domain/commentary/problem';
import type { DraftPicture } from '../../../domain/manuscript/draft';
import { excerptOf } from '../prepare/pass';
import type { WordImage } from './wordNodes';

/** One reading of the document that mammoth made: where it stands, and what is gathered on the way. */
export type Reading = {
  line: number;
  /** The note that is read, where it is not the body. */
  note?: string;
  /** Languages that need no mark. */
  unmarked: ReadonlySet<string>;
  problems: Problem[];
  pictures: { image: WordImage; picture: Omit<DraftPicture, 'bytes' | 'mimeType'> }[];
  /** Where each comment of the file belongs. */
  commentedAt: Map<string, Problem['place']>;
};

export const placeIn = ({ note, line }: Reading): Problem['place'] =>
  note === undefined ? { line: Math.max(line, 1) } : { note };

/** Notes a problem at the place the reading has reached. */
export const tell = (reading: Reading, kind: ProblemKind, words: string): void => {
  reading.problems.push(problem(kind, placeIn(reading), excerptOf(words)));
};

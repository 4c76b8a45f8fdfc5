import { APIError, type AfterErrorHook, type PayloadRequest } from 'payload';
import { isTransient } from '../../src/platform/retryTransient';
import { StaleSave } from '../commentaries/StaleSave';
import type { LabelKey } from '../label';
import { sentence } from '../sentence';

type Answer = { status: number; key: LabelKey };
type Fault = { code?: unknown; name?: unknown };

/** A database's own refusal, known by its code or name, wherever in the chain of causes it stands. */
const KNOWN: { fits: (error: Fault) => boolean; answer: Answer }[] = [
  {
    // SQLite has looked for the record; MongoDB has seen that the id cannot be anybody's.
    fits: ({ code, name }) => code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || name === 'BSONError',
    answer: { status: 400, key: 'refusal.relationMissing' },
  },
  {
    fits: (error) => error.code === 'WRITER_BUSY' || isTransient(error),
    answer: { status: 503, key: 'refusal.busy' },
  },
];

/** MongoDB's codes for a question it cannot make sense of: BadValue, FailedToParse, TypeMismatch, a bad expression. */
const MEANINGLESS = new Set<unknown>(['SQLITE_ERROR', 2, 9, 14, 51091]);

/**
 * A question neither database can make sense of: a word where a day is wanted, a search inside the text of a body.
 * Only a reader's own conditions can lead there.
 */
const isMeaningless = (error: Fault): boolean =>
  MEANINGLESS.has(error.code) || error.name === 'CastError' || error.name === 'BSONError' || error instanceof TypeError;

const causesOf = (error: unknown): Fault[] =>
  error instanceof Error ? [error as Fault, ...causesOf(error.cause)] : [];

const answerTo = (error: unknown, req: PayloadRequest): Answer | undefined => {
  const causes = causesOf(error);
  const asked = req.method === 'GET' && req.query?.where !== undefined;
  if (asked && causes.some(isMeaningless)) return { status: 400, key: 'refusal.input.where' };
  return KNOWN.find(({ fits }) => causes.some(fits))?.answer;
};

/**
 * Gives known refusals a status and a sentence of their own; everything else keeps Payload's answer. A stale save
 * answers with both texts, so that neither is lost.
 */
export const answerRefusals: AfterErrorHook = ({ error, req, result }) => {
  if (error instanceof StaleSave) {
    return { response: { ...result, current: error.current, yours: error.yours }, status: error.status };
  }
  if (error instanceof APIError) return;
  const answer = answerTo(error, req);
  if (!answer) return;
  return { response: { errors: [{ message: sentence(req, answer.key) }] }, status: answer.status };
};

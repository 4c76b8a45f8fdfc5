import type { PayloadRequest } from 'payload';
import { ManuscriptRefused, type RefusalReason } from '../../src/manuscripts/refusal';
import type { LabelKey } from '../label';
import { refuse } from '../rest/refuse';

/** What a piece can be refused for, worded for who pasted it. */
const SENTENCES = new Map<RefusalReason, LabelKey>([
  ['empty', 'refusal.piece.empty'],
  ['too-heavy', 'refusal.piece.heavy'],
  ['too-tangled', 'refusal.piece.tangled'],
]);

/** Says a reader's refusal as a sentence. @throws APIError 400, or the error itself where it is a fault of ours. */
export const inWords =
  (req: PayloadRequest) =>
  (error: unknown): never => {
    const key = error instanceof ManuscriptRefused ? SENTENCES.get(error.reason) : undefined;
    if (key === undefined) throw error;
    return refuse(req, key);
  };

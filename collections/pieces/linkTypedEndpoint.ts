import type { Endpoint, PayloadRequest } from 'payload';
import { isStoredNode } from '../../src/domain/lexical/json';
import { linkTyped, type FormNote, type LinkedText } from '../../src/manuscripts/piece/linkTyped';
import { refuse } from '../rest/refuse';
import { inWords } from './inWords';
import { requireWriter } from './requireWriter';
import { toldProblems } from './toldProblems';

const rowsIn = (req: PayloadRequest, sent: unknown): FormNote[] => {
  if (sent === undefined || sent === null) return [];
  if (Array.isArray(sent) && sent.every(isStoredNode)) return sent;
  return refuse(req, 'refusal.piece.rows');
};

const link = (req: PayloadRequest, body: unknown, notes: FormNote[]): LinkedText => {
  try {
    return linkTyped(body, notes, Math.random) ?? refuse(req, 'refusal.piece.body');
  } catch (error) {
    return inWords(req)(error);
  }
};

/**
 * `POST /api/commentaries/link-typed {body, notes}`: the text of a form with its typed `[1]` turned into calls, see
 * `linkTyped`. Nothing is stored.
 */
export const linkTypedEndpoint: Endpoint = {
  path: '/link-typed',
  method: 'post',
  handler: (req) => {
    requireWriter(req);
    const { body, notes } = (req.data ?? {}) as Record<string, unknown>;
    const linked = link(req, body, rowsIn(req, notes));
    return Response.json({ ...linked, problems: toldProblems(req, linked.problems) });
  },
};

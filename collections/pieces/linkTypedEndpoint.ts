import type { Endpoint, PayloadRequest } from 'payload';
import { isStoredNode } from '../../src/domain/lexical/json';
import type { FormNote } from '../../src/manuscripts/piece/linkTyped';
import { manuscriptReader } from '../manuscriptReader';
import { refuse } from '../rest/refuse';
import { inWords } from './inWords';
import { requireWriter } from './requireWriter';
import { toldProblems } from './toldProblems';

const rowsIn = (req: PayloadRequest, sent: unknown): FormNote[] => {
  if (sent === undefined || sent === null) return [];
  if (Array.isArray(sent) && sent.every(isStoredNode)) return sent;
  return refuse(req, 'refusal.piece.rows');
};

/**
 * `POST /api/commentaries/link-typed {body, notes}`: the text of a form with its typed `[1]` turned into calls, see
 * `linkTyped`. Nothing is stored. Done in the reader's thread, so that a text as long as many books stalls nobody.
 */
export const linkTypedEndpoint: Endpoint = {
  path: '/link-typed',
  method: 'post',
  handler: async (req) => {
    requireWriter(req);
    const { body, notes } = (req.data ?? {}) as Record<string, unknown>;
    const job = { body, notes: rowsIn(req, notes) };
    const linked = (await manuscriptReader().linkTyped(job).catch(inWords(req))) ?? refuse(req, 'refusal.piece.body');
    return Response.json({ ...linked, problems: toldProblems(req, linked.problems) });
  },
};

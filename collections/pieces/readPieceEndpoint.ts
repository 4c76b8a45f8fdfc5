import type { Endpoint, PayloadRequest } from 'payload';
import { bodyToLexical } from '../../src/domain/lexical/toLexical';
import { noteRow } from '../../src/domain/manuscript/noteRow';
import { manuscriptReader } from '../manuscriptReader';
import { refuse } from '../rest/refuse';
import { inWords } from './inWords';
import { languageIn } from './languageIn';
import { requireWriter } from './requireWriter';
import { toldProblems } from './toldProblems';

const MEGABYTE = 1024 * 1024;
const MAX_MEGABYTES = 2;

const textIn = (req: PayloadRequest, sent: unknown): string => {
  if (sent === undefined || sent === null) return '';
  if (typeof sent !== 'string') return refuse(req, 'refusal.piece.shape');
  if (Buffer.byteLength(sent) > MAX_MEGABYTES * MEGABYTE)
    refuse(req, 'refusal.piece.large', { megabytes: MAX_MEGABYTES }, 413);
  return sent;
};

/**
 * `POST /api/commentaries/read-piece {html?, text?, language}`: what was pasted, as blocks and notes of an edition in
 * that language. Nothing is stored. Read in a thread of its own, so that a hostile page stalls nobody.
 */
export const readPieceEndpoint: Endpoint = {
  path: '/read-piece',
  method: 'post',
  handler: async (req) => {
    requireWriter(req);
    const { html, text, language } = (req.data ?? {}) as Record<string, unknown>;
    const job = { pasted: { html: textIn(req, html), text: textIn(req, text) }, language: languageIn(req, language) };
    const piece = await manuscriptReader().readPiece(job).catch(inWords(req));
    return Response.json({
      blocks: bodyToLexical(piece.blocks).root.children,
      notes: piece.notes.map(noteRow),
      problems: toldProblems(req, piece.problems),
    });
  },
};

import { APIError, type PayloadRequest } from 'payload';
import { sentence } from '../sentence';

const REVISION = /^"(\d{1,15})"$/;

/**
 * The revision of an edition that a writer says it read: `If-Match: "<rev>"` (RFC 9110). Undefined for who says nothing,
 * or `*`.
 * @throws APIError 400 where the header is no revision.
 */
export const revisionRead = (req: PayloadRequest): number | undefined => {
  const condition = req.headers?.get('if-match')?.trim();
  if (!condition || condition === '*') return undefined;
  const read = REVISION.exec(condition)?.[1];
  if (read === undefined) throw new APIError(sentence(req, 'refusal.ifMatch'), 400, null, true);
  return Number(read);
};

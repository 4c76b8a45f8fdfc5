import { Forbidden, type PayloadRequest } from 'payload';
import { askerOf, grantFor } from '../access/accessOf';
import type { Grant } from '../access/table';
import { refuse } from '../rest/refuse';

/** @throws APIError 401 for whoever is not signed in. */
export const requireStaff = (req: PayloadRequest): void => {
  if (askerOf(req) === 'anyone') refuse(req, 'refusal.piece.signIn', {}, 401);
};

/** What the staff member is granted. @throws APIError 401, Forbidden */
export const requireGrant = (req: PayloadRequest, operation: 'create' | 'update' | 'publish'): Grant => {
  requireStaff(req);
  const grant = grantFor('commentaries', operation, askerOf(req));
  if (!grant) throw new Forbidden(req.t);
  return grant;
};

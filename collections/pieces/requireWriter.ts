import type { PayloadRequest } from 'payload';
import { askerOf, grantFor } from '../access/accessOf';
import { refuse } from '../rest/refuse';

/** @throws APIError 401 for whoever is not signed in, 403 for whoever may neither begin nor change an edition. */
export const requireWriter = (req: PayloadRequest): void => {
  const asker = askerOf(req);
  if (grantFor('commentaries', 'create', asker) ?? grantFor('commentaries', 'update', asker)) return;
  if (req.user) refuse(req, 'refusal.piece.notWriter', {}, 403);
  refuse(req, 'refusal.piece.signIn', {}, 401);
};

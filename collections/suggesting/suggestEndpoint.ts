import type { Endpoint, PayloadRequest } from 'payload';
import { areBlockIds } from '../../src/domain/commentary/suggestedBlocks';
import { refuse } from '../rest/refuse';
import { requireGrant } from '../translating/requireStaff';
import { suggestBlocks } from './suggestBlocks';

/** @throws APIError 400 */
const blocksIn = (req: PayloadRequest): string[] | undefined => {
  const { blocks } = (req.data ?? {}) as Record<string, unknown>;
  return blocks === undefined || areBlockIds(blocks) ? blocks : refuse(req, 'refusal.suggest.blocks');
};

/**
 * `POST /api/commentaries/:id/suggest {blocks}`, of a translation: see `suggestBlocks`. `blocks` are ids, left out: all
 * that have no word. `If-Match` says which revision was read. Answers with a `SuggestReport`.
 */
export const suggestEndpoint: Endpoint = {
  path: '/:id/suggest',
  method: 'post',
  handler: async (req) => {
    requireGrant(req, 'update');
    return Response.json(await suggestBlocks(req, String(req.routeParams?.id), blocksIn(req)));
  },
};

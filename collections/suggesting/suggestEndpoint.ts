import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '../rest/refuse';
import { requireGrant } from '../translating/requireStaff';
import { suggestBlocks } from './suggestBlocks';

/** More blocks than any text has. */
const MOST = 10_000;

/** @throws APIError 400 */
const blocksIn = (req: PayloadRequest): string[] | undefined => {
  const { blocks } = (req.data ?? {}) as Record<string, unknown>;
  if (blocks === undefined) return undefined;
  const named = Array.isArray(blocks) && blocks.length <= MOST ? blocks.filter((id) => typeof id === 'string') : [];
  if (!Array.isArray(blocks) || named.length !== blocks.length) refuse(req, 'refusal.suggest.blocks');
  return named;
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

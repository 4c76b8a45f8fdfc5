import type { PayloadRequest } from 'payload';
import { SLUGS } from '../slugs';

type Names = ReadonlyMap<string, string>;

const readNames = async (req: PayloadRequest): Promise<Names> => {
  const { docs } = await req.payload.find({
    collection: SLUGS.users,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
    req,
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
};

/** The names of all accounts by their ids and nothing else of them, asked for once in a request. For the staff alone. */
export const staffNames = (req: PayloadRequest): Promise<Names> =>
  (req.context.staffNames ??= readNames(req)) as Promise<Names>;

import type { PayloadRequest, Where } from 'payload';
import type { Commentary } from '../../src/payload-types';
import { SLUGS } from '../slugs';

/** More than one is too many to choose from; a few show of how many works they are. */
const FEW = 10;

/** A few of the editions that fit, published or not. */
export const findEditions = async (req: PayloadRequest, and: Where[]): Promise<Commentary[]> => {
  const { docs } = await req.payload.find({
    collection: SLUGS.commentaries,
    where: { and },
    limit: FEW,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs;
};

import type { PayloadRequest } from 'payload';
import type { Commentary } from '../../src/payload-types';
import { parsePath } from '../../src/routing/parsePath';
import { SLUGS } from '../slugs';
import { findEditions } from './findEditions';

/** The edition that an address of a page, or its path, leads to; null where it is the address of none of ours. */
export const editionsAt = async (req: PayloadRequest, address: string): Promise<Commentary[] | null> => {
  const parsed = parsePath(URL.canParse(address) ? new URL(address).pathname : address);
  if (parsed.kind !== 'edition') return null;
  const { language, segment, year, sequence } = parsed;
  const { docs } = await req.payload.find({
    collection: SLUGS.series,
    where: { segment: { equals: segment } },
    locale: language,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return findEditions(req, [
    { series: { in: docs.map(({ id }) => id) } },
    { language: { equals: language } },
    { year: { equals: year } },
    { sequence: { equals: sequence } },
  ]);
};

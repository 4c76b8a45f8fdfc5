import type { PayloadRequest } from 'payload';
import type { RegisterPlace } from '../counters/takeNumber';
import type { Commentary } from '../../src/payload-types';
import { SLUGS } from '../slugs';

/** The edition that holds a number, published or not; null where the number is free. */
export const holderOfNumber = (
  req: PayloadRequest,
  place: RegisterPlace,
  sequence: number,
): Promise<Commentary | null> =>
  req.payload.db.findOne<Commentary>({
    collection: SLUGS.commentaries,
    req,
    where: {
      and: [
        { series: { equals: place.series } },
        { language: { equals: place.language } },
        { year: { equals: place.year } },
        { sequence: { equals: sequence } },
      ],
    },
  });

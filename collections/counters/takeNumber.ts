import { ValidationError, type PayloadRequest } from 'payload';
import type { Locale } from '../../locales/index';
import type { RegisterNumber } from '../../src/domain/commentary/model';
import type { Counter } from '../../src/payload-types';
import { SLUGS } from '../slugs';

/** Series × language × year: one counter each. `series` is the series' id. */
export type RegisterPlace = { series: string; language: Locale; year: number };

const keyOf = ({ series, language, year }: RegisterPlace): string => `${series}/${language}/${year}`;

/** MongoDB's WriteConflict, which `retryTransient` knows. */
const WRITE_CONFLICT = 112;

/** A rival may make the same counter meanwhile. The transaction is over then; tried again, it finds that counter. */
const begin = async (req: PayloadRequest, key: string, highest: number): Promise<void> => {
  try {
    await req.payload.db.create({ collection: SLUGS.counters, data: { key, highest }, req });
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    throw Object.assign(new Error(`The counter ${key} was made meanwhile`, { cause: error }), { code: WRITE_CONFLICT });
  }
};

const raise = async (req: PayloadRequest, place: RegisterPlace, to: (highest: number) => number): Promise<number> => {
  const key = keyOf(place);
  const collection = SLUGS.counters;
  const counter = await req.payload.db.findOne<Counter>({ collection, where: { key: { equals: key } }, req });
  const highest = to(counter?.highest ?? 0);
  if (counter) await req.payload.db.updateOne({ collection, id: counter.id, data: { highest }, req });
  else await begin(req, key, highest);
  return highest;
};

/**
 * Takes the next number of a place in the register, in the transaction of the publication: if that is rolled back,
 * so is the number; two at once meet on the counter's row.
 */
export const takeNumber = async (req: PayloadRequest, place: RegisterPlace): Promise<RegisterNumber> => ({
  year: place.year,
  sequence: await raise(req, place, (highest) => highest + 1),
});

/** Claims a historic number that the caller has found free; the counter never falls behind it. */
export const claimNumber = async (
  req: PayloadRequest,
  place: RegisterPlace,
  sequence: number,
): Promise<RegisterNumber> => {
  await raise(req, place, (highest) => Math.max(highest, sequence));
  return { year: place.year, sequence };
};

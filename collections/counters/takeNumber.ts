import { ValidationError, type PayloadRequest } from 'payload';
import type { Locale } from '../../locales/index';
import type { RegisterNumber } from '../../src/domain/commentary/model';
import type { Counter } from '../../src/payload-types';
import { lostToRival } from '../../src/platform/retryTransient';
import { SLUGS } from '../slugs';

/** Series × language × year: one counter each. `series` is the series' id. */
export type RegisterPlace = { series: string; language: Locale; year: number };

const keyOf = ({ series, language, year }: RegisterPlace): string => `${series}/${language}/${year}`;

/** A rival may make the same counter meanwhile. The transaction is over then; tried again, it finds that counter. */
const begin = async (req: PayloadRequest, key: string, highest: number): Promise<void> => {
  try {
    await req.payload.db.create({ collection: SLUGS.counters, data: { key, highest }, req });
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    throw lostToRival(`The counter ${key}`, error);
  }
};

const counterOf = (req: PayloadRequest, place: RegisterPlace): Promise<Counter | null> =>
  req.payload.db.findOne<Counter>({ collection: SLUGS.counters, where: { key: { equals: keyOf(place) } }, req });

const after = (counter: Counter | null): number => (counter?.highest ?? 0) + 1;

const raise = async (
  req: PayloadRequest,
  place: RegisterPlace,
  to: (counter: Counter | null) => number,
): Promise<number> => {
  const counter = await counterOf(req, place);
  const highest = to(counter);
  const collection = SLUGS.counters;
  if (counter) await req.payload.db.updateOne({ collection, id: counter.id, data: { highest }, req });
  else await begin(req, keyOf(place), highest);
  return highest;
};

/** The next number of a place in the register, left where it is: another may take it first. */
export const peekNumber = async (req: PayloadRequest, place: RegisterPlace): Promise<RegisterNumber> => ({
  year: place.year,
  sequence: after(await counterOf(req, place)),
});

/**
 * Takes the next number of a place in the register, in the transaction of the publication: if that is rolled back,
 * so is the number; two at once meet on the counter's row.
 */
export const takeNumber = async (req: PayloadRequest, place: RegisterPlace): Promise<RegisterNumber> => ({
  year: place.year,
  sequence: await raise(req, place, after),
});

/** Claims a historic number that the caller has found free; the counter never falls behind it. */
export const claimNumber = async (
  req: PayloadRequest,
  place: RegisterPlace,
  sequence: number,
): Promise<RegisterNumber> => {
  await raise(req, place, (counter) => Math.max(counter?.highest ?? 0, sequence));
  return { year: place.year, sequence };
};

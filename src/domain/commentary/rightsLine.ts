import { dayIn } from '../date';
import { licenceAddress } from './licence';
import type { Rights } from './model';
import type { RightsLine } from './viewModel';

/** The years of a right: `2009–2024` with an en dash, or one year. */
const span = (first: number | undefined, last: number | undefined): string => {
  if (first === undefined || last === undefined) return String(first ?? last ?? '');
  return first < last ? `${first}–${last}` : String(first);
};

/** Who holds what: a licence is somebody's to give; where nobody else is named, it is the house's. */
export const heldRights = (rights: Rights, house: string): Rights =>
  rights.licence ? { holder: house, ...rights } : rights;

/**
 * What the rights line says, or null where nobody holds the rights.
 * The last year defaults to the year of publication in the site's zone, so that an edition's line never moves.
 */
export const rightsLine = (rights: Rights, publishedAt: string | undefined, timeZone: string): RightsLine | null => {
  const holder = rights.holder?.trim();
  if (!holder) return null;
  const published = publishedAt === undefined ? undefined : Number(dayIn(publishedAt, timeZone).slice(0, 4));
  const { licence, statement, firstYear, lastYear = published } = rights;
  return {
    holder,
    years: span(firstYear, lastYear),
    ...(lastYear === undefined ? {} : { year: lastYear }),
    ...(licence ? { licence, licenceAddress: licenceAddress(licence) } : {}),
    ...(statement ? { statement } : {}),
  };
};

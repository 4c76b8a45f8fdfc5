import type { Payload, Where } from 'payload';
import type { Locale } from '../../locales/index';
import type { RegisterNumber } from '../domain/commentary/model';
import type { Commentary } from '../payload-types';
import { editionPath } from '../routing/paths';
import { placeTag, seriesTag, yearTag } from '../routing/tags';
import { findForAnyone, siftForAnyone } from './anyone';
import type { SeriesName } from './names';

/** The edition before or after another in the register; a withdrawn one keeps its place there. */
export type Neighbour = { title: string; path: string; series: string; number: RegisterNumber; withdrawn: boolean };

/** `tags`: what a publication that changes a neighbour touches. */
export type Neighbours = { previous: Neighbour | null; next: Neighbour | null; tags: string[] };

export type Place = { series: SeriesName; language: Locale } & RegisterNumber;
type Row = Pick<Commentary, 'title' | 'slug' | 'withdrawal' | 'id'> & RegisterNumber;
type Way = 'previous' | 'next';

const SELECT = {
  title: true,
  slug: true,
  year: true,
  sequence: true,
  withdrawal: { on: true },
  _status: true,
} as const;

/** Beyond this, places or years are not named one by one. */
const MOST_NAMED = 20;

const among = ({ series, language }: Place, ...more: Where[]): Where => ({
  and: [{ language: { equals: language } }, { series: { equals: series.id } }, ...more],
});

/** Those that stand at the very next numbers: two rows at most, by the unique index. */
const besides = (payload: Payload, place: Place): Promise<Row[]> =>
  siftForAnyone<Row>(payload, 'commentaries', {
    select: SELECT,
    limit: 2,
    where: among(
      place,
      { year: { equals: place.year } },
      { sequence: { in: [place.sequence - 1, place.sequence + 1] } },
    ),
  });

/** The nearest one across gaps and years. That its year is bound twice keeps the index from being read from its end. */
const beyond = async (payload: Payload, place: Place, way: Way): Promise<Row | undefined> => {
  const { year, sequence } = place;
  const where =
    way === 'previous'
      ? among(
          place,
          { year: { less_than_equal: year } },
          { or: [{ year: { less_than: year } }, { sequence: { less_than: sequence } }] },
        )
      : among(
          place,
          { year: { greater_than_equal: year } },
          { or: [{ year: { greater_than: year } }, { sequence: { greater_than: sequence } }] },
        );
  const sort = way === 'previous' ? ['-year', '-sequence', '-createdAt'] : ['year', 'sequence', 'createdAt'];
  return (await findForAnyone<Row>(payload, 'commentaries', { select: SELECT, where, sort, limit: 1 }))[0];
};

/** From the one, itself left out, to the other. */
const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) }, (_, at) => (to > from ? from + at + 1 : from - at - 1));

/**
 * Where another edition would have to appear for the neighbour to be another, and where the neighbour itself stands:
 * place by place in the year that grows, so that a publication there touches its neighbours alone.
 */
const tagsTowards = (place: Place, way: Way, found: RegisterNumber | undefined): string[] => {
  const { language, year, sequence } = place;
  const { id } = place.series;
  if (!found || Math.abs(found.year - year) > MOST_NAMED) return [seriesTag(id, language)];
  const ofYears = (years: number[]): string[] => years.map((one) => yearTag(id, language, one));
  const ofPlaces = (of: number, places: number[]): string[] =>
    places.length > MOST_NAMED ? ofYears([of]) : places.map((one) => placeTag(id, language, of, one));
  if (found.year === year) return ofPlaces(year, between(sequence, found.sequence));
  return way === 'previous'
    ? [...ofPlaces(year, between(sequence, 1)), ...ofYears(between(year, found.year))]
    : [...ofYears([year, ...between(year, found.year - 1)]), ...ofPlaces(found.year, between(0, found.sequence))];
};

const toNeighbour = ({ series, language }: Place, row: Row | undefined): Neighbour | null => {
  if (!row) return null;
  const { title, year, sequence, withdrawal } = row;
  return {
    title,
    path: editionPath({ language, segment: series.segment[language], year, sequence, slug: row.slug || row.id }),
    series: series.name[language],
    number: { year, sequence },
    withdrawn: Boolean(withdrawal?.on),
  };
};

/**
 * The published editions before and after a place in the register, in the same series and language: across gaps and
 * years. One question where both stand at the very next numbers, one more for each that does not.
 */
export const readNeighbours = async (payload: Payload, place: Place): Promise<Neighbours> => {
  const near = await besides(payload, place);
  const [previous, next] = await Promise.all([
    near.find(({ sequence }) => sequence < place.sequence) ?? beyond(payload, place, 'previous'),
    near.find(({ sequence }) => sequence > place.sequence) ?? beyond(payload, place, 'next'),
  ]);
  return {
    previous: toNeighbour(place, previous),
    next: toNeighbour(place, next),
    tags: [...tagsTowards(place, 'previous', previous), ...tagsTowards(place, 'next', next)],
  };
};

import { isDay } from '../date';
import type { CslDate } from './record';

const padded = (part: number, length: number): string => String(part).padStart(length, '0');

/** The date of a calendar day `YYYY-MM-DD`. Throws a RangeError on what is not a day. */
export const cslDate = (day: string): CslDate => {
  if (!isDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return { 'date-parts': [[Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]] };
};

/** The year of a date in four digits. */
export const yearOf = (date: CslDate): string => padded(date['date-parts'][0][0], 4);

/** The day of a date, ISO 8601 `2024-02-08`; RIS puts a slash between the parts. */
export const dayOf = (date: CslDate, between = '-'): string => {
  const [, month, day] = date['date-parts'][0];
  return [yearOf(date), padded(month, 2), padded(day, 2)].join(between);
};

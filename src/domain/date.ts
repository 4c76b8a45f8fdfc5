import { byLocale, FACTS } from '../../locales/index';
import type { Locale } from '../../locales/index';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether `text` is a calendar day that exists, as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  if (!DAY.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const last = month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last;
};

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Swedish is written as ISO 8601 is, so one formatting gives day and time at once. */
const clockIn = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(timeZone, clock);
  return clock;
};

/** What calendar and clock show in a zone: `YYYY-MM-DDTHH:MM:SS`. */
const wallClock = (instant: Date, timeZone: string): string =>
  clockIn(timeZone).format(instant).padStart(19, '0').replace(' ', 'T');

/** The calendar day of an ISO 8601 instant in an IANA zone, `YYYY-MM-DD`. Throws a RangeError on what is neither. */
export const dayIn = (instant: string, timeZone: string): string => wallClock(new Date(instant), timeZone).slice(0, 10);

/** The year that a calendar shows in an IANA zone at an instant. */
export const yearIn = (instant: Date, timeZone: string): number => Number(wallClock(instant, timeZone).slice(0, 4));

/**
 * The first instant of a calendar day in an IANA zone, ISO 8601 UTC; `dayIn` gives the day back.
 * Throws a RangeError on a day that does not exist there.
 */
export const instantOf = (day: string, timeZone: string): string => {
  if (!isDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const offset = (instant: number) => Date.parse(`${wallClock(new Date(instant), timeZone)}Z`) - instant;
  // The offset before and after a change of clocks near midnight: the earlier instant that lies in the day is its start.
  const starts = [midnight - offset(midnight - 86_400_000), midnight - offset(midnight + 86_400_000)].sort(
    (a, b) => a - b,
  );
  const start = starts.find((instant) => dayIn(new Date(instant).toISOString(), timeZone) === day);
  if (start === undefined) throw new RangeError(`${day} does not exist in ${timeZone}`);
  return new Date(start).toISOString();
};

const written = byLocale(
  (locale) => new Intl.DateTimeFormat(FACTS[locale].tag, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** A calendar day in words: `8 Şubat 2024`, `8 February 2024`. Throws a RangeError on what is not a day. */
export const formatDay = (day: string, locale: Locale): string => {
  if (!isDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return written[locale].format(new Date(`${day}T00:00:00Z`));
};

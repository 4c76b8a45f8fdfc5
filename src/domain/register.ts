import type { RegisterNumber } from './commentary/model';

const YEAR = /^(?:19|2\d)\d{2}$/;
const SEQUENCE = /^[1-9]\d{0,3}$/;

/** A year of the register, 1900 to 2999, or undefined. */
export const parseYear = (text: string): number | undefined => (YEAR.test(text) ? Number(text) : undefined);

/** A place in a year, 1 to 9999 and without leading zeros, or undefined. */
export const parseSequence = (text: string): number | undefined => (SEQUENCE.test(text) ? Number(text) : undefined);

/** A number as it is read: `2024 / 5`. */
export const formatNumber = ({ year, sequence }: RegisterNumber): string => `${year} / ${sequence}`;

/** Reads `2024/5` or `2024 / 5`; undefined for anything else. */
export const parseNumber = (text: string): RegisterNumber | undefined => {
  const [year, sequence, ...rest] = text.trim().split(/[^\S\n]*\/[^\S\n]*/);
  const parsed = { year: parseYear(year ?? ''), sequence: parseSequence(sequence ?? '') };
  if (rest.length > 0 || parsed.year === undefined || parsed.sequence === undefined) return undefined;
  return { year: parsed.year, sequence: parsed.sequence };
};

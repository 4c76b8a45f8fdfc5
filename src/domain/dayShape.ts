import { parseDay } from './parseDay';

/** What is meant as a calendar day, whether it is one or not: `6 February, 2024`, `31 Şubat 2024`, `06.02.2024`, `2024-02-06`. */
export const DAY_SHAPE = [
  String.raw`\d{4}-\d{1,2}-\d{1,2}`,
  String.raw`\d{1,2}\s?[./]\s?\d{1,2}\s?[./]\s?\d{4}`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?\.?\s+\p{L}{3,12}\.?,?\s+\d{4}`,
  String.raw`\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}`,
].join('|');

/**
 * The day that a `DAY_SHAPE` names, `YYYY-MM-DD`, or undefined. `6/2/2024` is read only where the day is known to stand
 * first, as it does in Turkish; elsewhere it may be June.
 */
export const dayOfShape = (shape: string, dayFirst: boolean): string | undefined => {
  const tidy = shape.replace(/\s?([./])\s?(?=\d)/g, '$1').replace(/^(\d{1,2})\.(?=\s)/, '$1');
  return parseDay(dayFirst ? tidy.replace(/^(\d+)\/(\d+)\/(\d+)$/, '$1.$2.$3') : tidy);
};

import type { Line } from '../frame/line';
import { readMarker } from './noteMarker';

const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? '';

/** Room that was left at the end of a line where the next word would have fitted. */
const roomLeft = (line: Line, next: Line, width: number): number =>
  width - (line.text.length + 1 + firstWord(next.text).length);

/** A line this much shorter than the others ends its paragraph although no blank line follows. */
const ENDS_EARLY = 15;

/**
 * The width a text was wrapped to by hand, or undefined where every line is a paragraph of its own (as on a page copied
 * from the web). Wrapped means: the lines are of 45 to 100 letters, and most end where the next word no longer fits.
 */
export const wrapWidth = (lines: Line[]): number | undefined => {
  const pairs = lines.slice(1).flatMap((next, index): [Line, Line][] => {
    const line = lines[index];
    return line && !next.gap && !readMarker(next.text) ? [[line, next]] : [];
  });
  if (pairs.length < 3) return undefined;
  const lengths = pairs.map(([line]) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  const full = pairs.filter(([line, next]) => roomLeft(line, next, width) < 0).length;
  return width >= 45 && width <= 100 && full >= pairs.length * 0.75 ? width : undefined;
};

/** Whether `next` goes on with the paragraph of `line` in a text wrapped to `width`. */
export const goesOn = (line: Line, next: Line, width: number | undefined): boolean =>
  width !== undefined && !next.gap && roomLeft(line, next, width) < ENDS_EARLY;

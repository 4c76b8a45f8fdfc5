import { RANGE_SIGNS } from '../../domain/text/rangeSigns';

/** A typed call, e.g. `[1]`, `[ 1 ]`, `[1, 2]`, `[1-3]`; the first group holds what stands between the brackets. */
export const CALL = new RegExp(`\\[\\s*(\\d{1,4}(?:\\s*[,;${RANGE_SIGNS}]\\s*\\d{1,4}){0,60})\\s*\\]`, 'g');

const RANGE = new RegExp(`\\s*[${RANGE_SIGNS}]\\s*`);

export type Span = { from: number; to: number };

/** Most notes one bracket calls; beyond it the bracket holds pages or years. */
const MOST = 100;

/** The numbers and ranges between the brackets of a call; undefined where a range runs backwards or too far. */
export const spansOf = (inside: string): Span[] | undefined => {
  const spans = inside.split(/\s*[,;]\s*/).map((part) => {
    const [from = NaN, to = from, ...more] = part.split(RANGE).map(Number);
    return more.length > 0 ? { from: NaN, to: NaN } : { from, to };
  });
  const notes = spans.reduce((sum, { from, to }) => sum + (to >= from ? to - from + 1 : NaN), 0);
  return notes <= MOST ? spans : undefined;
};

/** Every number of some spans, in the order they are written. */
export const numbersOf = (spans: Span[]): number[] =>
  spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** Numbers as they are typed in a call: `2, 4-6`. */
export const typed = (numbers: number[]): string => {
  const spans: Span[] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else spans.push({ from: number, to: number });
  }
  return spans.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
};

/** Up to three digits mean a note; four are a year unless there is such a note. */
export const meansNote = (number: number): boolean => number < 1000;

import { CALL, meansNote, numbersOf, spansOf, typed } from './callPattern';

/** A typed call in a text: where it stands, the notes it calls, and what of it has no note and stays as text. */
export type Bracket = {
  from: number;
  to: number;
  keys: string[];
  rest: string;
  /** Whether the rest means a note there is none of; four digits are a year. */
  isUnresolved: boolean;
};

/** The typed calls of a text by the notes there are; of one with several numbers some may have a note, and others not. */
export const bracketsIn = (text: string, keyOf: ReadonlyMap<number, string>): Bracket[] =>
  [...text.matchAll(CALL)].map(({ 0: bracket, 1: inside = '', index: from }) => {
    const spans = spansOf(inside);
    const numbers = spans ? numbersOf(spans) : [];
    const missing = numbers.filter((number) => !keyOf.has(number));
    const whole = missing.length === numbers.length;
    const rest = whole ? bracket : missing.length > 0 ? `[${typed(missing)}]` : '';
    const means = spans ? missing.some(meansNote) : (inside.match(/\d+/g) ?? []).some((digits) => digits.length <= 3);
    return {
      from,
      to: from + bracket.length,
      keys: whole ? [] : numbers.flatMap((number) => keyOf.get(number) ?? []),
      rest,
      isUnresolved: rest !== '' && means,
    };
  });

import type { Inline } from '../../domain/lexical/nodes';
import { CALL, meansNote, numbersOf, spansOf, typed } from './callPattern';

export type Calls = {
  inlines: Inline[];
  /** Calls that lead to a note. */
  calls: number;
  /** Brackets that mean a note there is none of, with their place in the text. */
  unresolved: { offset: number; excerpt: string }[];
};

/**
 * Turns the typed calls of a paragraph into calls of the notes there are. A bracket of which only some numbers have a
 * note gives calls for these, and the rest stays as text and is told; anything else stays text as it stands.
 */
export const readCalls = (text: string, keyOf: ReadonlyMap<number, string>): Calls => {
  const found: Calls = { inlines: [], calls: 0, unresolved: [] };
  let written = '';
  const flush = () => {
    if (written !== '') found.inlines.push({ type: 'text', text: written, marks: [] });
    written = '';
  };
  let end = 0;
  for (const bracket of text.matchAll(CALL)) {
    written += text.slice(end, bracket.index);
    end = bracket.index + bracket[0].length;
    const spans = spansOf(bracket[1] ?? '');
    const numbers = spans ? numbersOf(spans) : [];
    const missing = numbers.filter((number) => !keyOf.has(number));
    const whole = missing.length === numbers.length;
    const rest = whole ? bracket[0] : missing.length > 0 ? `[${typed(missing)}]` : '';
    if (!whole) {
      flush();
      for (const number of numbers) {
        const noteKey = keyOf.get(number);
        if (noteKey !== undefined) found.inlines.push({ type: 'call', noteKey });
      }
      found.calls += numbers.length - missing.length;
    }
    written += rest;
    const means = spans
      ? missing.some(meansNote)
      : (bracket[1]?.match(/\d+/g) ?? []).some((digits) => digits.length <= 3);
    if (rest !== '' && means) found.unresolved.push({ offset: bracket.index, excerpt: rest });
  }
  written += text.slice(end);
  flush();
  return found;
};

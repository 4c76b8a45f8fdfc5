import type { Inline } from '../lexical/nodes';
import { flatten } from '../lexical/walk';
import { RANGE_SIGNS } from '../text/rangeSigns';

/** Bracketed numbers of up to three digits, alone, listed or ranged (four digits are a year), and Markdown's `[^label]`. */
const TYPED = new RegExp(`\\[\\s*\\d{1,3}(?:\\s*[,;${RANGE_SIGNS}]\\s*\\d{1,3})*\\s*\\]|\\[\\^[^\\]\\s]{1,60}\\]`, 'g');

/** What no pattern of text can reach across. */
const BORDER = '\n';

/** The calls typed as text in a run, as they stand: `[7]`, `[1, 2]`, `[1-3]`, `[^a]`. */
export const typedNumbersIn = (run: Inline[]): string[] => {
  const text = flatten(run).map((inline) => (inline.type === 'text' ? inline.text : BORDER));
  return (
    text
      .join('')
      .match(TYPED)
      ?.filter((found) => !found.includes(BORDER)) ?? []
  );
};

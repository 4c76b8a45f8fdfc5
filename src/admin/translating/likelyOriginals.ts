import { likelyCounterparts } from '../../domain/commentary/likelyCounterparts';
import { inReadingOrder, numberNotes } from '../../domain/commentary/numbering';
import type { ParityRow } from '../../domain/commentary/parity';
import type { ProblemInput } from '../../domain/commentary/problemInput';

type Text = Pick<ProblemInput, 'blocks' | 'notes'>;

const inOrder = ({ blocks, notes }: Text) => inReadingOrder(notes, numberNotes(blocks));

/**
 * Of each note of a translation that is not said to render any, the keys of the original's notes that nothing renders, the
 * likeliest first; nothing where there are none.
 */
export const likelyOriginals = (
  parity: readonly ParityRow[],
  original: Text,
  translation: Text,
): Map<string | undefined, string[]> => {
  const alone = parity.flatMap(({ state, translation: key }) => (state === 'unpaired' && key ? key : []));
  const missing = parity.flatMap(({ original: key, translation: by }) => (key && !by ? key : []));
  if (alone.length === 0 || missing.length === 0) return new Map();
  const likely = likelyCounterparts(inOrder(original), inOrder(translation));
  return new Map(
    alone.map((key) => {
      const found = likely.get(key);
      const first = found && 'counterpart' in found ? [found.counterpart] : (found?.candidates ?? []);
      return [key, [...new Set([...first, ...missing])]];
    }),
  );
};

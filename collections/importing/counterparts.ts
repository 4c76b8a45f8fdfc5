import { likelyCounterparts } from '../../src/domain/commentary/likelyCounterparts';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { inReadingOrder, numberNotes } from '../../src/domain/commentary/numbering';
import type { Commentary } from '../../src/payload-types';

type Text = Pick<Commentary, 'body' | 'notes'>;

const inOrder = (text: Text) => {
  const { blocks, notes } = narrowEdition(text);
  return inReadingOrder(notes, numberNotes(blocks));
};

/**
 * The notes of a translation, each with the note of the original it renders where that is beyond doubt
 * (`likelyCounterparts`); the others stay open, because a guess would be worse than a gap.
 */
export const withCounterparts = (translation: Text, original: Text): Commentary['notes'] => {
  const likely = likelyCounterparts(inOrder(original), inOrder(translation));
  return (translation.notes ?? []).map((note) => {
    const found = likely.get(note.key);
    return found && 'counterpart' in found ? { ...note, ...found } : note;
  });
};

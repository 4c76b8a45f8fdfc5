import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { inReadingOrder, numberNotes } from '../../src/domain/commentary/numbering';
import type { Commentary } from '../../src/payload-types';

type Text = Pick<Commentary, 'body' | 'notes'>;

const keysInOrder = (text: Text): string[] => {
  const { blocks, notes } = narrowEdition(text);
  return inReadingOrder(notes, numberNotes(blocks)).map(({ key }) => key);
};

/**
 * The notes of a translation paired with the original's by reading order, only where there are equally many;
 * else none is paired, because a guess would be worse than a gap.
 */
export const counterpartsByOrder = (translation: Text, original: Text): Commentary['notes'] => {
  const keys = keysInOrder(translation);
  const counterparts = keysInOrder(original);
  if (keys.length !== counterparts.length) return translation.notes;
  return (translation.notes ?? []).map((note) => ({ ...note, counterpart: counterparts[keys.indexOf(note.key)] }));
};

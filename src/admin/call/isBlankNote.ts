import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { narrowEdition } from '../../domain/commentary/narrowEdition';
import { isWordless } from '../../domain/commentary/isWordless';

/** Whether nobody would miss a note: it has no words and nothing is known of where it comes from. */
export const isBlankNote = (row: StoredNote): boolean => {
  if (row.address || row.archivedAddress || row.accessedOn || row.locator || row.counterpart) return false;
  const { notes, refusals } = narrowEdition({ notes: [row] });
  return refusals.length === 0 && notes.every(({ paragraphs }) => isWordless(paragraphs));
};

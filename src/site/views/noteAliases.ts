import type { ViewNote } from '../../domain/commentary/viewModel';
import { noteAnchor } from '../../routing/paths';

/**
 * Second anchors of notes, so that the address of a note in the original leads to its rendering here: a note that
 * renders another answers to that one's key too, unless a note of this edition, or one before it, has the key already.
 */
export const noteAliases = (notes: ViewNote[]): Map<ViewNote, string> => {
  const taken = new Set(notes.map(({ key }) => key));
  return new Map(
    notes.flatMap((note) => {
      if (note.counterpart === undefined || taken.has(note.counterpart)) return [];
      taken.add(note.counterpart);
      return [[note, noteAnchor(note.counterpart)] as const];
    }),
  );
};

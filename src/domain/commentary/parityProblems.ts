import { noteExcerpt } from './noteExcerpt';
import { problem } from './problem';
import type { Problem } from './problem';
import type { ProblemInput, ProblemNote } from './problemInput';

/** The notes of a translation beside those of its original; nothing where no original stands here. */
export const parityProblems = ({ notes, originalNotes }: Pick<ProblemInput, 'notes' | 'originalNotes'>): Problem[] => {
  if (!originalNotes) return [];
  const placeOf = (note: ProblemNote): number => (note.counterpart ? originalNotes.indexOf(note.counterpart) : -1);
  const missing = notes
    .filter((note) => note.kind !== 'translator' && placeOf(note) === -1)
    .map((note) => problem('counterpart-missing', { note: note.key }, noteExcerpt(note)));
  const paired = notes.filter((note) => placeOf(note) !== -1);
  const early = paired.find((note, index) => index > 0 && placeOf(note) < placeOf(paired[index - 1] ?? note));
  return early ? [...missing, problem('note-order-differs', { note: early.key }, noteExcerpt(early))] : missing;
};

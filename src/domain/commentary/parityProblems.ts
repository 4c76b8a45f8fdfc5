import { noteExcerpt } from './noteExcerpt';
import type { Numbering } from './numbering';
import { problem } from './problem';
import type { Problem, ProblemKind } from './problem';
import type { ProblemInput, ProblemNote } from './problemInput';

/** The notes of a translation beside those of its original; nothing where no original stands here. */
export const parityProblems = (
  { notes, originalNotes }: Pick<ProblemInput, 'notes' | 'originalNotes'>,
  { numbers }: Numbering,
): Problem[] => {
  if (!originalNotes) return [];
  const found = (kind: ProblemKind, note: ProblemNote): Problem =>
    problem(kind, { note: note.key }, noteExcerpt(note), numbers.get(note.key));
  const placeOf = (note: ProblemNote): number => (note.counterpart ? originalNotes.indexOf(note.counterpart) : -1);
  const missing = notes
    .filter((note) => note.kind !== 'translator' && placeOf(note) === -1)
    .map((note) => found('counterpart-missing', note));
  const paired = notes.filter((note) => placeOf(note) !== -1);
  const early = paired.find((note, index) => index > 0 && placeOf(note) < placeOf(paired[index - 1] ?? note));
  return early ? [...missing, found('note-order-differs', early)] : missing;
};

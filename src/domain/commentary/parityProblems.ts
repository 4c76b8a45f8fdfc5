import { noteExcerpt } from './noteExcerpt';
import type { Numbering } from './numbering';
import { parityOfNotes, type ParityRow } from './parity';
import { problem } from './problem';
import type { Problem, ProblemKind } from './problem';
import type { ProblemInput } from './problemInput';

type Judged = Pick<ProblemInput, 'notes' | 'originalNotes' | 'waived'>;

/**
 * Notes of the original that nothing renders. They stop nothing where that was waived, nor as long as no note at all is
 * paired: a translation brought in from elsewhere, whose notes may well be the ones that render them.
 */
const unrendered = (rows: ParityRow[], { notes, originalNotes, waived }: Judged): Problem[] => {
  const missing = new Set(rows.flatMap((row) => (row.state === 'missing' && !row.translation ? row.original : [])));
  const unpaired = rows.filter(({ state }) => state === 'unpaired').length;
  const isPaired = notes.some(({ counterpart }) => counterpart !== undefined);
  const isCertain = waived !== true && (isPaired || missing.size > unpaired);
  return (originalNotes ?? []).flatMap((note, at): Problem[] => {
    if (!missing.has(note.key)) return [];
    const found = problem('note-unrendered', { original: note.key }, noteExcerpt(note), at + 1);
    return [isCertain ? found : { ...found, level: 'look' }];
  });
};

/** The notes of a translation beside those of its original; nothing where no original stands here. */
export const parityProblems = (input: Judged, { numbers }: Numbering): Problem[] => {
  const { notes, originalNotes } = input;
  if (!originalNotes) return [];
  const rows = parityOfNotes(originalNotes, notes);
  const byKey = new Map(notes.map((note) => [note.key, note]));
  const found = (kind: ProblemKind, states: ParityRow['state'][]): Problem[] =>
    rows.flatMap(({ translation, state }) => {
      const note = states.includes(state) ? byKey.get(translation ?? '') : undefined;
      return note ? problem(kind, { note: note.key }, noteExcerpt(note), numbers.get(note.key)) : [];
    });
  return [
    ...unrendered(rows, input),
    ...found('counterpart-missing', ['unpaired', 'gone']),
    ...found('note-same-prose', ['same-prose']),
    ...found('note-order-differs', ['moved']).slice(0, 1),
  ];
};

import { likelyCounterparts } from './likelyCounterparts';
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

/** So many are named. */
const NAMED = 3;

/** Notes that are not said to render any: those that may render a note of the original which nothing renders, and the rest. */
const unpaired = (rows: ParityRow[], { notes, originalNotes }: Judged, { numbers }: Numbering): Problem[] => {
  const alone = new Set(rows.flatMap(({ translation, state }) => (state === 'unpaired' ? translation : [])));
  if (alone.size === 0 || !originalNotes) return [];
  const likely = likelyCounterparts(originalNotes, notes);
  const numberOf = new Map(originalNotes.map(({ key }, at) => [key, at + 1]));
  return notes.flatMap((note): Problem[] => {
    if (!alone.has(note.key)) return [];
    const found = likely.get(note.key);
    const place = { note: note.key };
    const number = numbers.get(note.key);
    if (!found) return [problem('counterpart-missing', place, noteExcerpt(note), number)];
    const keys = 'counterpart' in found ? [found.counterpart] : found.candidates;
    const named = keys.slice(0, NAMED).map((key) => numberOf.get(key));
    return [problem('counterpart-doubtful', place, named.join(', ') + (keys.length > NAMED ? ' …' : ''), number)];
  });
};

/** The notes of a translation beside those of its original; nothing where no original stands here. */
export const parityProblems = (input: Judged, numbering: Numbering): Problem[] => {
  const { numbers } = numbering;
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
    ...unpaired(rows, input, numbering),
    ...found('counterpart-missing', ['gone']),
    ...found('note-same-prose', ['same-prose']),
    ...found('note-order-differs', ['moved']).slice(0, 1),
  ];
};

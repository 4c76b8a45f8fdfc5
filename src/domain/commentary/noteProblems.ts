import { refusalProblem } from './bodyProblems';
import { noteFacts } from './noteFacts';
import { noteExcerpt } from './noteExcerpt';
import type { Numbering } from './numbering';
import { problem } from './problem';
import type { Problem } from './problem';
import type { ProblemInput, ProblemNote } from './problemInput';

const problemsOfNote = (note: ProblemNote, number: number | undefined, isSecond: boolean): Problem[] => {
  const place = { note: note.key };
  const { isWordless, isOtherScript, letters } = noteFacts(note.paragraphs);
  return [
    ...(isSecond ? [problem('note-key-twice', place, note.key)] : []),
    ...(number === undefined ? [problem('note-without-call', place, noteExcerpt(note))] : []),
    ...(isWordless ? [problem('empty-note', place, undefined, number)] : []),
    ...(!note.lang && isOtherScript ? [problem('language-mark-missing', place, noteExcerpt(note), number)] : []),
    ...(note.address && !note.accessedOn ? [problem('access-date-missing', place, noteExcerpt(note), number)] : []),
    ...letters.map((found) => ({ ...found, place })),
  ];
};

/** Problems of each note by itself; the notes stand in reading order. What is refused in a note that is gone comes last. */
export const noteProblems = ({ notes, refusals = [] }: ProblemInput, { numbers }: Numbering): Problem[] => {
  const seen = new Set<string>();
  const refusedIn = (wanted: (note: string) => boolean): Problem[] =>
    refusals.flatMap(({ note, ...refusal }) =>
      note !== undefined && wanted(note) ? refusalProblem(refusal, note, numbers.get(note)) : [],
    );
  const found = notes.flatMap((note) => {
    const isSecond = seen.has(note.key);
    seen.add(note.key);
    return [
      ...(isSecond ? [] : refusedIn((key) => key === note.key)),
      ...problemsOfNote(note, numbers.get(note.key), isSecond),
    ];
  });
  return [...found, ...refusedIn((key) => !seen.has(key))];
};

import { plainText } from '../lexical/walk';
import type { Problem } from './problem';
import type { ProblemInput, ProblemNote } from './problemInput';
import { suggestLang } from './script';

/** One change of an edition; notes and calls by the note's key. `put-call` needs a place, which the writer's caret is. */
export type Change =
  | { act: 'set-note'; note: string; field: 'accessedOn' | 'lang'; value: string }
  | { act: 'drop-note'; note: string }
  | { act: 'drop-calls'; note: string }
  | { act: 'put-call'; note: string }
  | { act: 'link-typed' };

/** What is offered beside a problem: its name, and the changes it makes, in this order. */
export type Mend = {
  name: 'write-today' | 'mark-language' | 'put-at-caret' | 'drop-note' | 'drop-calls' | 'link-typed';
  changes: Change[];
};

const dropNote = (note: string, isCalled: boolean): Mend => ({
  name: 'drop-note',
  changes: [...(isCalled ? [{ act: 'drop-calls' as const, note }] : []), { act: 'drop-note', note }],
});

const markLanguage = (note: ProblemNote): Mend[] => {
  const lang = suggestLang(plainText(note.paragraphs));
  if (lang === undefined) return [];
  return [{ name: 'mark-language', changes: [{ act: 'set-note', note: note.key, field: 'lang', value: lang }] }];
};

const mendsOfNote = ({ kind, number }: Problem, note: ProblemNote, today: string): Mend[] => {
  const { key } = note;
  switch (kind) {
    case 'access-date-missing':
      return [{ name: 'write-today', changes: [{ act: 'set-note', note: key, field: 'accessedOn', value: today }] }];
    case 'language-mark-missing':
      return markLanguage(note);
    case 'note-without-call':
      return [{ name: 'put-at-caret', changes: [{ act: 'put-call', note: key }] }, dropNote(key, false)];
    case 'empty-note':
      return [dropNote(key, number !== undefined)];
    default:
      return [];
  }
};

/**
 * The ways of mending a problem that need no judgement but the writer's click; none for most kinds. Nothing is renumbered,
 * no text is rewritten.
 * @param today the calendar day where the house stands, `YYYY-MM-DD`.
 */
export const mendsOf = (problem: Problem, { notes }: Pick<ProblemInput, 'notes'>, today: string): Mend[] => {
  const { kind, place, excerpt } = problem;
  if (kind === 'call-without-note') {
    const { call } = place;
    // Markdown's `[^a]` means a note by its name, which only a file of Markdown has.
    if (call === undefined)
      return excerpt?.startsWith('[^') ? [] : [{ name: 'link-typed', changes: [{ act: 'link-typed' }] }];
    return [{ name: 'drop-calls', changes: [{ act: 'drop-calls', note: call }] }];
  }
  const note = notes.find(({ key }) => key === place.note);
  return note ? mendsOfNote(problem, note, today) : [];
};

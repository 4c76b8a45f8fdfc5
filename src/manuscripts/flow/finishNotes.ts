import { noteExcerpt } from '../../domain/commentary/noteExcerpt';
import { problem, type Problem } from '../../domain/commentary/problem';
import { flatten, plainText, runsOf } from '../../domain/lexical/walk';
import type { DraftNote } from '../../domain/manuscript/draft';
import { draftNote } from '../note/draftNote';
import { keysFor } from '../note/noteKeys';
import type { FlowBlock, FlowNote } from './flow';

export type FinishedNotes = {
  notes: DraftNote[];
  /** Calls that lead to a note. */
  calls: number;
  problems: Problem[];
  /** The key of the note that a file calls so; one that leads nowhere where the file has no such note. */
  keyOf: (id: string) => string;
  /** A problem in a note of the file as one in the note of that key. */
  relocate: (problem: Problem) => Problem;
};

type Called = { id: string; line: number };

const callsIn = (blocks: FlowBlock[]): Called[] =>
  blocks.flatMap(({ block, line }) =>
    runsOf(block)
      .flatMap(flatten)
      .flatMap((inline) => (inline.type === 'call' ? [{ id: inline.noteKey, line }] : [])),
  );

/** The number each note is shown with, in the order of first calls. */
const numbersOf = (calls: Called[], known: ReadonlySet<string>): Map<string, number> => {
  const numbers = new Map<string, number>();
  for (const { id } of calls) if (known.has(id) && !numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
};

/** A label of the file that may be a key again: the notes of our own pages are called `n-<key>`. */
const labelOf = (id: string): string | undefined => /^n-(.+)$/.exec(id)?.[1];

/**
 * Gives the notes of a file their keys and the fields their text speaks of. A note stands where it is first called; one
 * that nothing calls, a call that leads to no note and an empty note are told.
 */
export const finishNotes = (given: FlowNote[], blocks: FlowBlock[]): FinishedNotes => {
  const calls = callsIn(blocks);
  const known = new Set(given.map(({ id }) => id));
  const numbers = numbersOf(calls, known);
  const seed = [plainText(blocks.map(({ block }) => block)), ...given.map((note) => plainText(note.paragraphs))];
  const nextKey = keysFor(seed.join('\n'));
  const keys = new Map(given.map(({ id }) => [id, nextKey(labelOf(id))]));
  const problems: Problem[] = [];
  const keyOf = (id: string): string => {
    const key = keys.get(id) ?? nextKey();
    keys.set(id, key);
    return key;
  };
  for (const { id, line } of calls) if (!known.has(id)) problems.push(problem('call-without-note', { line }, id));
  const notes = given.map(({ id, paragraphs, line: own }) => {
    const number = numbers.get(id);
    const line = calls.find((call) => call.id === id)?.line ?? own ?? Math.max(1, blocks.at(-1)?.line ?? 1);
    const key = keyOf(id);
    const read = draftNote(key, paragraphs, line, number === undefined ? key : `[${number}]`);
    problems.push(...read.problems);
    if (number === undefined)
      problems.push(problem('note-without-call', { line, note: read.note.key }, noteExcerpt({ paragraphs })));
    return read.note;
  });
  const relocate = (one: Problem): Problem => {
    const { note: id } = one.place;
    const note = id === undefined ? undefined : notes.find(({ key }) => key === keys.get(id));
    return note ? { ...one, place: { line: note.line, note: note.key } } : one;
  };
  return { notes, calls: calls.filter(({ id }) => known.has(id)).length, problems, keyOf, relocate };
};

import { problem } from '../../domain/commentary/problem';
import type { Problem } from '../../domain/commentary/problem';
import type { Paragraph } from '../../domain/lexical/nodes';
import type { Draft, DraftNote, ReadOptions } from '../../domain/manuscript/draft';
import { readFront } from '../frame/front';
import { linesOf } from '../frame/line';
import type { Line } from '../frame/line';
import { findProvenance } from '../frame/findProvenance';
import { readTail } from '../frame/tail';
import { draftNote } from '../note/draftNote';
import { gapsIn } from '../note/gaps';
import { keysFor } from '../note/noteKeys';
import { refuseEndless } from './endless';
import { findNotes } from './notesList';
import type { NotesList } from './notesList';
import { passagesOf } from './passage';
import { readCalls } from './readCalls';
import { wrapWidth } from './wrapping';

const excerptOf = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

type Notes = { notes: DraftNote[]; keyOf: Map<number, string>; problems: Problem[] };

const readNotes = (
  lines: Line[],
  list: NotesList | undefined,
  width: number | undefined,
  nextKey: () => string,
): Notes => {
  const read: Notes = { notes: [], keyOf: new Map(), problems: [] };
  for (const { number, index, rest, more } of list?.notes ?? []) {
    const first = lines[index];
    if (!first) continue;
    const body = [...(rest === '' ? [] : [{ ...first, text: rest }]), ...more.flatMap((at) => lines[at] ?? [])];
    const paragraphs = passagesOf(body, width).map(({ text }): Paragraph => ({
      type: 'paragraph',
      children: [{ type: 'text', text, marks: [] }],
    }));
    const key = nextKey();
    const { note, problems } = draftNote(key, paragraphs, first.number, excerptOf(first.text));
    read.notes.push(note);
    read.problems.push(...problems);
    if (read.keyOf.has(number))
      read.problems.push(problem('note-number-twice', { line: first.number, note: key }, `[${number}]`));
    else read.keyOf.set(number, key);
  }
  return read;
};

/** Notes that nothing calls; of two with one number the second is told as such already. */
const uncalled = (
  lines: Line[],
  list: NotesList | undefined,
  { notes, keyOf }: Notes,
  called: ReadonlySet<string>,
): Problem[] =>
  (list?.notes ?? []).flatMap(({ number, index }, place) => {
    const key = notes[place]?.key ?? '';
    if (called.has(key) || keyOf.get(number) !== key) return [];
    return [problem('note-without-call', { line: lines[index]?.number ?? 0, note: key }, `[${number}]`)];
  });

/**
 * Reads a plain text with typed calls (`[1]`) and a list of notes at its end. What a page prints round a text (number,
 * reading time, provenance, rights, "No comments yet.") becomes fields or is dropped; all else is kept, and what could
 * not be understood stays as it stands and is told with its line. Throws `ManuscriptRefused` for a text without end.
 */
export const readText = (text: string, options: ReadOptions): Draft => {
  refuseEndless(text);
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const { taken: known, rights } = readTail(lines);
  const list = findNotes(lines, known, width);
  const isText = (index: number) => !known.has(index) && (!list || index < list.start || index >= list.end);
  const provenance = findProvenance(lines, isText);
  provenance.taken.forEach((index) => known.add(index));
  const front = readFront(lines, known, isText, { ...(options.title && { given: options.title }), guess: true });
  front.taken.forEach((index) => known.add(index));

  const notes = readNotes(lines, list, width, keysFor(text));
  const gaps = gapsIn((list?.notes ?? []).map(({ number, index }) => ({ number, line: lines[index]?.number ?? 0 })));
  const unresolved: Problem[] = [];
  const body = lines.flatMap((line, index) =>
    isText(index) ? [{ ...line, gap: line.gap || !isText(index - 1) }] : [],
  );
  const called = new Set<string>();
  let calls = 0;
  const blocks = passagesOf(body, width).map((passage): Paragraph => {
    const read = readCalls(passage.text, notes.keyOf);
    calls += read.calls;
    for (const inline of read.inlines) if (inline.type === 'call') called.add(inline.noteKey);
    for (const { offset, excerpt } of read.unresolved) {
      unresolved.push(problem('call-without-note', { line: passage.lineAt(offset) }, excerpt));
    }
    return { type: 'paragraph', children: read.inlines };
  });
  const untitled = front.title === undefined ? [problem('title-missing', { line: 1 })] : [];
  const problems = [
    ...untitled,
    ...provenance.problems,
    ...unresolved,
    ...notes.problems,
    ...gaps,
    ...uncalled(lines, list, notes, called),
  ];
  return {
    ...(front.title !== undefined && { title: front.title }),
    authors: front.authors ?? [],
    ...(front.number && { number: front.number }),
    ...(provenance.publication && { originalPublication: provenance.publication }),
    ...(rights && Object.keys(rights).length > 0 && { rights }),
    blocks,
    notes: notes.notes,
    noteBodies: notes.notes.length,
    calls,
    problems: problems.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)),
  };
};

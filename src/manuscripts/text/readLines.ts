import { problem } from '../../domain/commentary/problem';
import type { Problem } from '../../domain/commentary/problem';
import type { Paragraph } from '../../domain/lexical/nodes';
import type { DraftNote } from '../../domain/manuscript/draft';
import type { Line } from '../frame/line';
import { draftNote } from '../note/draftNote';
import { gapsIn } from '../note/gaps';
import type { NotesList } from './notesList';
import { passagesOf } from './passage';
import { readCalls } from './readCalls';

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

/** Lines of a text of which it is known what they are. */
export type KnownLines = {
  lines: Line[];
  /** The typed list of notes, where there is one. */
  list: NotesList | undefined;
  /** What the text was wrapped to by hand. */
  width: number | undefined;
  /** Whether a line belongs to the running text. */
  isText: (index: number) => boolean;
  nextKey: () => string;
};

export type ReadLines = { blocks: Paragraph[]; notes: DraftNote[]; calls: number; problems: Problem[] };

/** The paragraphs and the notes that lines of a text hold; what does not match is told with its line. */
export const readLines = ({ lines, list, width, isText, nextKey }: KnownLines): ReadLines => {
  const notes = readNotes(lines, list, width, nextKey);
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
  const problems = [...unresolved, ...notes.problems, ...gaps, ...uncalled(lines, list, notes, called)];
  return { blocks, notes: notes.notes, calls, problems };
};

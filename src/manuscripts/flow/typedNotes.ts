import { problem } from '../../domain/commentary/problem';
import type { Inline, Paragraph } from '../../domain/lexical/nodes';
import { textOf } from '../../domain/lexical/walk';
import type { Line } from '../frame/line';
import { readTail } from '../frame/tail';
import { gapsIn } from '../note/gaps';
import { isNotesHeading } from '../text/noteMarker';
import { findNotes } from '../text/notesList';
import { readCalls } from '../text/readCalls';
import type { Flow, FlowBlock, FlowNote } from './flow';
import { mapInlines, mapRuns } from './mapRuns';
import { splitBreaks } from './splitBreaks';
import { cutStart, trimRun } from './trimRun';

/** A line that may belong to a typed list of notes: a paragraph, a heading, or an item of a numbered list. */
type TypedLine = { line: Line; block: number; run: Inline[]; known: boolean; prefix: number };

const linesOf = ({ block, line }: FlowBlock, index: number): TypedLine[] => {
  const typed = (run: Inline[], prefix: string, known: boolean): TypedLine => {
    const trimmed = trimRun(run);
    const text = prefix + textOf(trimmed).replaceAll('\n', ' ');
    return { line: { number: line, text, gap: true }, block: index, run: trimmed, known, prefix: prefix.length };
  };
  if (block.type === 'paragraph') return splitBreaks(block.children).map((run) => typed(run, '', false));
  if (block.type === 'heading') return [typed(block.children, '', !isNotesHeading(textOf(block.children)))];
  const isPlainList = block.type === 'list' && block.ordered && block.items.every(({ nested }) => !nested);
  if (!isPlainList) return [typed([], '', true)];
  return block.items.map((item, at) => typed(item.children, `${(block.start ?? 1) + at}. `, false));
};

/** Calls for the typed ones of a run; what leads to no note stays as it stands. */
const withCalls = (run: Inline[], keyOf: ReadonlyMap<number, string>): Inline[] =>
  mapInlines(run, (inline) => {
    if (inline.type !== 'text') return [inline];
    const { marks, lang } = inline;
    return readCalls(inline.text, keyOf).inlines.map((piece) =>
      piece.type === 'text' ? { ...piece, marks, ...(lang !== undefined && { lang }) } : piece,
    );
  });

/**
 * Turns typed calls (`[1]`) and the list at the end into notes, by the rules of plain text, where a manuscript has no
 * linked notes. Without such a list everything stays as it is.
 */
export const liftTypedNotes = (flow: Flow): Flow => {
  const lines = flow.blocks.flatMap(linesOf);
  const known = new Set(lines.flatMap(({ known: isKnown }, index) => (isKnown ? [index] : [])));
  for (const index of readTail(lines.map(({ line }) => line)).taken) known.add(index);
  const list = findNotes(
    lines.map(({ line }) => line),
    known,
  );
  if (!list) return flow;
  const gone = new Set(lines.slice(list.start, list.end).map(({ block }) => block));
  const isHalved = lines.some(({ block }, index) => gone.has(block) && (index < list.start || index >= list.end));
  if (isHalved) return flow;
  const keyOf = new Map<number, string>();
  const problems = [...flow.problems];
  const notes = list.notes.map(({ number, index, rest, more }, at): FlowNote => {
    const first = lines[index];
    const { text = '', number: line = 0 } = first?.line ?? {};
    const runs = [
      ...(rest === '' || !first ? [] : [cutStart(first.run, text.length - rest.length - first.prefix)]),
      ...more.flatMap((other) => (lines[other] ? [lines[other].run] : [])),
    ];
    const id = `typed-${at}`;
    if (keyOf.has(number)) problems.push(problem('note-number-twice', { line }, `[${number}]`));
    else keyOf.set(number, id);
    return { id, line, names: [], paragraphs: runs.map((children): Paragraph => ({ type: 'paragraph', children })) };
  });
  problems.push(...gapsIn(list.notes.map(({ number, index }) => ({ number, line: lines[index]?.line.number ?? 0 }))));
  const blocks = flow.blocks
    .filter((_, index) => !gone.has(index))
    .map((one) => ({ ...one, block: mapRuns(one.block, (run) => withCalls(run, keyOf)) }));
  return { ...flow, blocks, notes, problems };
};

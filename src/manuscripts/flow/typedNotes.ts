import { problem, type Problem } from '../../domain/commentary/problem';
import type { Inline, Paragraph } from '../../domain/lexical/nodes';
import { callsOf, textOf } from '../../domain/lexical/walk';
import type { Line } from '../frame/line';
import { readTail } from '../frame/tail';
import { gapsIn } from '../note/gaps';
import { isNotesHeading } from '../text/noteMarker';
import { findNotes } from '../text/notesList';
import { linkCalls } from '../text/linkCalls';
import type { Flow, FlowBlock, FlowNote } from './flow';
import { mapRuns } from '../../domain/lexical/mapRuns';
import { noteParagraphs } from './noteParagraphs';
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

/** A typed list of notes: the places of its blocks, its notes, and the note that each number means. */
export type TypedList = { gone: Set<number>; notes: FlowNote[]; idOf: Map<number, string>; problems: Problem[] };

const linesFrom = (blocks: FlowBlock[]): { lines: TypedLine[]; known: Set<number> } => {
  const lines = blocks.flatMap(linesOf);
  const known = new Set(lines.flatMap(({ known: isKnown }, index) => (isKnown ? [index] : [])));
  for (const index of readTail(lines.map(({ line }) => line)).taken) known.add(index);
  return { lines, known };
};

/**
 * Finds the typed list of notes at the end of some blocks by the rules of plain text, with the line over it. Undefined
 * where there is none, where it shares a block with the text, and where it holds calls, as notes hold none.
 */
export const findTypedList = (blocks: FlowBlock[]): TypedList | undefined => {
  const { lines, known } = linesFrom(blocks);
  const list = findNotes(
    lines.map(({ line }) => line),
    known,
  );
  if (!list) return undefined;
  const gone = new Set(lines.slice(list.start, list.end).map(({ block }) => block));
  const isHalved = lines.some(({ block }, index) => gone.has(block) && (index < list.start || index >= list.end));
  if (isHalved || callsOf(blocks.filter((_, at) => gone.has(at)).map(({ block }) => block)).length > 0)
    return undefined;
  const found: TypedList = { gone, notes: [], idOf: new Map(), problems: [] };
  for (const [at, { number, index, rest, more }] of list.notes.entries()) {
    const first = lines[index];
    const { text = '', number: line = 0 } = first?.line ?? {};
    const runs = [
      ...(rest === '' || !first ? [] : [cutStart(first.run, text.length - rest.length - first.prefix)]),
      ...more.flatMap((other) => (lines[other] ? [lines[other].run] : [])),
    ];
    const id = `typed-${at}`;
    if (found.idOf.has(number)) found.problems.push(problem('note-number-twice', { line }, `[${number}]`));
    else found.idOf.set(number, id);
    const paragraphs = noteParagraphs(
      runs.map((children): Paragraph => ({ type: 'paragraph', children })),
      (words) => found.problems.push(problem('format-left-out', { line }, words)),
    );
    found.notes.push({ id, line, names: [], paragraphs });
  }
  const numbered = list.notes.map(({ number, index }) => ({ number, line: lines[index]?.line.number ?? 0 }));
  found.problems.push(...gapsIn(numbered));
  const [first = 0, ...more] = gone;
  const last = more.at(-1) ?? first;
  if (blocks[first - 1]?.block.type === 'rule' && last === blocks.length - 1) gone.add(first - 1);
  return found;
};

/** Calls for the typed ones of a run; what leads to no note stays as it stands. */
const withCalls = (run: Inline[], idOf: ReadonlyMap<number, string>): Inline[] => {
  const linked = linkCalls(run, (inline) => (inline.type === 'text' ? inline.text : undefined), idOf);
  return linked.flatMap(({ whole, part, noteKey }): Inline[] => {
    if (noteKey !== undefined) return [{ type: 'call', noteKey }];
    if (whole?.type === 'link') return [{ ...whole, children: withCalls(whole.children, idOf) }];
    return whole?.type === 'text' ? [{ ...whole, text: part ?? whole.text }] : whole ? [whole] : [];
  });
};

/**
 * Turns typed calls (`[1]`) and the list at the end into notes, where a manuscript has no linked notes. Without such a
 * list everything stays as it is.
 */
export const liftTypedNotes = (flow: Flow): Flow => {
  const list = findTypedList(flow.blocks);
  if (!list) return flow;
  const blocks = flow.blocks
    .filter((_, index) => !list.gone.has(index))
    .map((one) => ({ ...one, block: mapRuns(one.block, (run) => withCalls(run, list.idOf)) }));
  return { ...flow, blocks, notes: list.notes, problems: [...flow.problems, ...list.problems] };
};

import { problem, type Problem } from '../../domain/commentary/problem';
import { noteExcerpt } from '../../domain/commentary/noteExcerpt';
import { makeNoteKey } from '../../domain/commentary/noteKey';
import { blockIdOf } from '../../domain/lexical/blockId';
import { isStoredNode, rootChildren } from '../../domain/lexical/json';
import type { Block } from '../../domain/lexical/nodes';
import { narrowBody } from '../../domain/lexical/narrow';
import type { DraftNote } from '../../domain/manuscript/draft';
import { noteRow, type NoteRow } from '../../domain/manuscript/noteRow';
import { plainText } from '../../domain/lexical/walk';
import { refuseEndless } from '../text/endless';
import { findTypedList, type TypedList } from '../flow/typedNotes';
import type { FlowBlock } from '../flow/flow';
import { draftNote } from '../note/draftNote';
import { linkNodes } from './linkNodes';
import { notesInOrder } from './notesInOrder';

/** A row of the form's notes; all but its key is handed back as it came. */
export type FormNote = { key?: unknown } & Record<string, unknown>;

export type LinkedText = {
  body: unknown;
  notes: (FormNote | NoteRow)[];
  /** Calls made of typed numbers. */
  linked: number;
  problems: Problem[];
};

/** A block of the body as typed notes are looked for in it. One that cannot be read is a border, and nothing is moved. */
const flowBlock = (node: unknown, index: number): FlowBlock & { isWhole: boolean } => {
  const { blocks, refusals } = narrowBody({ root: { children: [node] } });
  const block: Block = blocks[0] ?? { type: 'table', rows: [] };
  return { block, line: index + 1, names: [], isWhole: blocks.length === 1 && refusals.length === 0 };
};

const placeOf = (node: unknown, index: number): Problem['place'] => {
  const id = isStoredNode(node) ? blockIdOf(node) : undefined;
  return { path: `body.root.children[${index}]`, ...(id !== undefined && { block: id }) };
};

type Numbers = { keyOf: Map<number, string>; notes: DraftNote[]; problems: Problem[] };

/** The notes of a typed list, with keys that no note of the form has. */
const notesOf = (list: TypedList, known: string[], random: () => number, nodes: unknown[]): Numbers => {
  const taken = new Set(known);
  const keys = new Map<string, string>();
  const problems = list.problems.map((one) => {
    const index = (one.place.line ?? 1) - 1;
    return { ...one, place: placeOf(nodes[index], index) };
  });
  const notes = list.notes.map(({ id, paragraphs, line = 1 }) => {
    const key = makeNoteKey(taken, random);
    taken.add(key);
    keys.set(id, key);
    const read = draftNote(key, paragraphs, line, key);
    problems.push(...read.problems.map((one) => ({ ...one, place: { note: key } })));
    return read.note;
  });
  const keyOf = new Map([...list.idOf].map(([number, id]): [number, string] => [number, keys.get(id) ?? '']));
  return { keyOf, notes, problems };
};

/**
 * Turns the typed calls (`[1]`) of an edition's body into calls, as the form holds it: of the notes of a typed list at
 * its end, which becomes rows of the form; without one, of the form's own notes, where these can be meant without doubt
 * (see `notesInOrder`). What did not match stands as it stood and is told with its place; calls, notes and blocks that
 * were there are not touched. `random` makes the keys, as `Math.random` does. Undefined where `body` is no text.
 * Throws `ManuscriptRefused` for a text without end.
 */
export const linkTyped = (body: unknown, notes: FormNote[], random: () => number): LinkedText | undefined => {
  const nodes = rootChildren(body);
  if (nodes === undefined || !isStoredNode(body) || !isStoredNode(body.root)) return undefined;
  const blocks = nodes.map(flowBlock);
  refuseEndless(plainText(blocks.map(({ block }) => block)));
  const found = findTypedList(blocks);
  const list = found && [...found.gone].every((index) => blocks[index]?.isWhole) ? found : undefined;
  const keys = notes.map(({ key }) => key);
  const known = keys.filter((key) => typeof key === 'string');
  const numbers: Numbers = list
    ? notesOf(list, known, random, nodes)
    : { keyOf: notesInOrder(blocks.map(({ block }) => block), keys), notes: [], problems: [] }; // prettier-ignore
  const called = new Set<string>();
  const problems: Problem[] = [];
  let count = 0;
  const children = nodes.flatMap((node, index): unknown[] => {
    if (list?.gone.has(index)) return [];
    if (!isStoredNode(node)) return [node];
    const { node: linked, calls, left } = linkNodes(node, numbers.keyOf);
    count += calls.length;
    for (const key of calls) called.add(key);
    for (const typed of left) problems.push(problem('call-without-note', placeOf(node, index), typed));
    return [linked];
  });
  const uncalled = numbers.notes.filter(({ key }) => !called.has(key));
  return {
    body: list || count > 0 ? { ...body, root: { ...body.root, children } } : body,
    notes: [...notes, ...numbers.notes.map(noteRow)],
    linked: count,
    problems: [
      ...problems,
      ...numbers.problems,
      ...uncalled.map((note) => problem('note-without-call', { note: note.key }, noteExcerpt(note))),
    ],
  };
};

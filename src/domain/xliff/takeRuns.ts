import type { StoredText } from '../commentary/narrowEdition';
import { rootChildren, type StoredNode } from '../lexical/json';
import { mapRuns } from '../lexical/mapRuns';
import { narrowNote } from '../lexical/narrow';
import type { Block, Inline } from '../lexical/nodes';
import { bodyToLexical, noteToLexical } from '../lexical/toLexical';
import { textOf } from '../lexical/walk';
import { noteOfOriginal, noteUnitId, unitIdsOf, type Side } from './units';

type Runs = ReadonlyMap<string, Inline[]>;
type Stored = StoredText & { title?: string | null; standfirst?: string | null };

const takeBlock = (block: Block, runs: Runs): Block => {
  const ids = unitIdsOf(block);
  let at = 0;
  return mapRuns(block, (run) => runs.get(ids[at++] ?? '') ?? run);
};

const isTouched = (block: Block, runs: Runs): boolean => unitIdsOf(block).some((id) => runs.has(id));

/** The body with the blocks that are touched made anew; the others stand as they are stored. */
const takeBody = (body: unknown, blocks: Block[], runs: Runs): unknown => {
  const touched = new Map<string, StoredNode>();
  for (const block of blocks)
    if (block.id !== undefined && !touched.has(block.id) && isTouched(block, runs))
      touched.set(block.id, bodyToLexical([takeBlock(block, runs)]).root.children[0] ?? {});
  const nodes = rootChildren(body);
  if (!nodes || touched.size === 0) return body;
  // Narrowing keeps one block for each node of a text that may be stored.
  const children = nodes.map((node, index) => {
    const id = blocks[index]?.id;
    const made = id === undefined ? undefined : touched.get(id);
    if (id !== undefined) touched.delete(id);
    return made ?? node;
  });
  return { ...(body as object), root: { ...(body as { root: object }).root, children } };
};

/**
 * What is stored of a translation, with the texts of some units in their places (`unitsOf`). `narrow` is the same
 * translation narrowed.
 */
export const takeRuns = <T extends Stored>(stored: T, original: Side, narrow: Side, runs: Runs): T => {
  const line = (id: string, before: string | null | undefined) => {
    const run = runs.get(id);
    return run ? textOf(run) : before;
  };
  const pairs = new Map([...noteOfOriginal(original.notes, narrow.notes)].map(([from, key]) => [key, from]));
  const notes = (stored.notes ?? []).map((row) => {
    const from = pairs.get(row.key ?? '');
    const paragraphs = narrowNote(row.text).blocks;
    const isOfUnit = (index: number) => from !== undefined && runs.has(noteUnitId(from, index));
    if (from === undefined || !paragraphs.some((_, index) => isOfUnit(index))) return row;
    const taken = paragraphs.map((paragraph, index) => {
      const children = runs.get(noteUnitId(from, index));
      return children ? { ...paragraph, children } : paragraph;
    });
    return { ...row, text: noteToLexical(taken) };
  });
  return {
    ...stored,
    title: line('title', stored.title),
    standfirst: line('standfirst', stored.standfirst),
    body: takeBody(stored.body, narrow.blocks, runs),
    notes,
  };
};

import type { Block, Heading, Inline, Paragraph } from '../../domain/lexical/nodes';
import type { Draft, DraftNote } from '../../domain/manuscript/draft';
import type { FlowBlock, FlowNote } from './flow';
import type { FinishedNotes } from './finishNotes';
import { mapInlines, mapRuns } from './mapRuns';

/** The file's heading levels from 2 on: where the only heading of level 1 was the title, its parts begin at level 2. */
const withLevels = (blocks: FlowBlock[]): FlowBlock[] => {
  const highest = Math.min(...blocks.flatMap(({ block, level }) => (block.type === 'heading' && level ? [level] : [])));
  return blocks.map((one) => {
    if (one.block.type !== 'heading' || !one.level) return one;
    const level = Math.min(one.level - highest + 2, 4) as Heading['level'];
    return { ...one, block: { ...one.block, level } };
  });
};

/** Links to places of the file become links to blocks and notes; one to a place that is gone keeps its words only. */
const resolve = (run: Inline[], notes: FinishedNotes, places: ReadonlyMap<string, string>): Inline[] =>
  mapInlines(run, (inline) => {
    if (inline.type === 'call') return [{ ...inline, noteKey: notes.keyOf(inline.noteKey) }];
    if (inline.type !== 'link' || !inline.href.startsWith('#')) return [inline];
    const place = places.get(inline.href.slice(1));
    return place === undefined ? inline.children : [{ ...inline, href: `#${place}` }];
  });

const leadsWithin = (blocks: FlowBlock[], notes: DraftNote[]): boolean => {
  const isInner = (inline: Inline): boolean => inline.type === 'link' && inline.href.startsWith('#');
  const runs = notes.flatMap(({ paragraphs }) => paragraphs.map(({ children }) => children));
  let found = runs.some((run) => run.some(isInner));
  for (const { block } of blocks) mapRuns(block, (run) => ((found ||= run.some(isInner)), run));
  return found;
};

/**
 * The blocks and notes of a draft: calls by key, headings by our levels, and blocks with ids where a link within the text
 * needs them.
 */
export const finishBlocks = (
  given: FlowBlock[],
  flowNotes: FlowNote[],
  finished: FinishedNotes,
): Pick<Draft, 'blocks' | 'notes'> => {
  const withId = leadsWithin(given, finished.notes);
  const placed = withLevels(given).map((one, index) => ({ ...one, id: `p${index + 1}` }));
  const places = new Map([
    ...placed.flatMap(({ names, id, block }) =>
      block.type === 'rule' ? [] : names.map((name): [string, string] => [name, id]),
    ),
    ...flowNotes.flatMap(({ id, names }) => names.map((name): [string, string] => [name, `n-${finished.keyOf(id)}`])),
  ]);
  const blocks = placed.map(({ block, id }): Block => {
    const mapped = mapRuns(block, (run) => resolve(run, finished, places));
    return withId && mapped.type !== 'rule' ? { ...mapped, id } : mapped;
  });
  const notes = finished.notes.map((note) => ({
    ...note,
    paragraphs: note.paragraphs.map((one): Paragraph => ({
      ...one,
      children: resolve(one.children, finished, places),
    })),
  }));
  return { blocks, notes };
};

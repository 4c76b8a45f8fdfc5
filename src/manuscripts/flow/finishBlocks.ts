import type { Block, Heading, Inline, Paragraph } from '../../domain/lexical/nodes';
import type { Draft, DraftNote } from '../../domain/manuscript/draft';
import type { FlowBlock, FlowNote } from './flow';
import type { FinishedNotes } from './finishNotes';
import { mapInlines, mapRuns } from '../../domain/lexical/mapRuns';

/** What a whole manuscript and a piece of a text differ in. */
export type Finish = {
  /** How many levels lower than in its file a heading stands, by the levels that the file has. */
  lowering: (levels: number[]) => number;
  /** Whether links within the text lead on: blocks then have ids, which a piece gets only where it is put. */
  hasPlaces: boolean;
};

/** Where the only heading of level 1 was the title, the parts begin at level 2: the highest level becomes our highest. */
export const MANUSCRIPT: Finish = { lowering: (levels) => 2 - Math.min(...levels), hasPlaces: true };

/** Levels stay as they are, where none is above our highest. */
export const PIECE: Finish = { lowering: (levels) => (levels.includes(1) ? 1 : 0), hasPlaces: false };

const withLevels = (blocks: FlowBlock[], { lowering }: Finish): FlowBlock[] => {
  const levels = blocks.flatMap(({ block, level }) => (block.type === 'heading' && level ? [level] : []));
  const lower = lowering(levels);
  return blocks.map((one) => {
    if (one.block.type !== 'heading' || !one.level) return one;
    const level = Math.max(2, Math.min(one.level + lower, 4)) as Heading['level'];
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

/** Whether a link of the text or of a note leads to a place of the same text. */
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
  finish: Finish,
): Pick<Draft, 'blocks' | 'notes'> => {
  const withId = finish.hasPlaces && leadsWithin(given, finished.notes);
  const placed = withLevels(given, finish).map((one, index) => ({ ...one, id: `p${index + 1}` }));
  const named = placed.flatMap(({ names, id, block }) =>
    block.type === 'rule' ? [] : names.map((name): [string, string] => [name, id]),
  );
  const namedNotes = flowNotes.flatMap(({ id, names }) =>
    names.map((name): [string, string] => [name, `n-${finished.keyOf(id)}`]),
  );
  const places = new Map(finish.hasPlaces ? [...named, ...namedNotes] : []);
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

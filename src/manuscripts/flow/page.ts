import type { Inline } from '../../domain/lexical/nodes';
import { textOf } from '../../domain/lexical/walk';
import type { Line } from '../frame/line';
import type { FlowBlock } from './flow';
import { splitBreaks } from './splitBreaks';
import { trimRun } from './trimRun';

/** A line of a paragraph, or a whole block of another kind, which is a line without words. */
type PageLine = { line: Line; block: number; run?: Inline[] };

/** The blocks of a manuscript as lines, so that what a page prints round a text is found as in plain text. */
export type Page = {
  lines: Line[];
  /** Whether a line belongs to a paragraph of the text. */
  isText: (index: number) => boolean;
  /** The block that a line belongs to. */
  blockAt: (index: number) => number;
  /** Whether a line is words and nothing more: no call, no link. */
  isBare: (index: number) => boolean;
  without: (taken: ReadonlySet<number>) => FlowBlock[];
};

/** Shows that a call stands there; no line of the frame holds one. */
const CALL_MARK = '[0]';

const seen = (run: Inline[]): string =>
  textOf(run.map((inline) => (inline.type === 'call' ? { type: 'text', text: CALL_MARK, marks: [] } : inline))).trim();

const linesOf = ({ block, line }: FlowBlock, index: number): PageLine[] =>
  block.type !== 'paragraph'
    ? [{ line: { number: line, text: '', gap: true }, block: index }]
    : splitBreaks(block.children).map((run, at) => ({
        line: { number: line, text: seen(run), gap: at === 0 },
        block: index,
        run,
      }));

/** Lays out blocks as lines. `without` gives them back but for the lines taken; a paragraph without lines is gone. */
export const pageOf = (blocks: FlowBlock[]): Page => {
  const page = blocks.flatMap(linesOf);
  const linesAt = Map.groupBy(
    page.map((line, index) => ({ ...line, index })),
    ({ block }) => block,
  );
  const without = (taken: ReadonlySet<number>): FlowBlock[] =>
    blocks.flatMap((flowBlock, at) => {
      const own = linesAt.get(at) ?? [];
      const left = own.filter(({ index }) => !taken.has(index));
      if (left.length === own.length) return [flowBlock];
      const runs = left.flatMap(({ run = [] }, place) => [...(place > 0 ? [{ type: 'break' } as const] : []), ...run]);
      const children = trimRun(runs);
      if (children.length === 0) return [];
      return [{ ...flowBlock, block: { type: 'paragraph', children } } satisfies FlowBlock];
    });
  return {
    lines: page.map(({ line }) => line),
    isText: (index) => page[index]?.run !== undefined,
    blockAt: (index) => page[index]?.block ?? -1,
    isBare: (index) => page[index]?.run?.every(({ type }) => type === 'text') === true,
    without,
  };
};

import type { Paragraph as MdParagraph, RootContent } from 'mdast';
import type { Block, Inline } from '../../domain/lexical/nodes';
import { plainText as plainTextOf, runsOf, textOf } from '../../domain/lexical/walk';
import type { Line } from '../frame/line';
import { blocksOf } from './blocks';
import { inlinesOf } from './inlines';
import { joinLines, splitLines } from './inlineLines';
import { lineOf } from './reading';
import type { Reading } from './reading';

/** A line of a top-level paragraph, or a whole block of another kind, which holds no lines. */
type PageLine = { line: Line; run?: Inline[]; blocks?: Block[] };

/** The top level of a Markdown text as lines, so that what a page prints round a text is found as in plain text. */
export type Page = {
  lines: Line[];
  /** Whether a line belongs to a paragraph; other blocks are lines without words. */
  isText: (index: number) => boolean;
  textOf: (index: number) => string;
  /** Whether a block is text and nothing more: no call, no link. */
  isBare: (index: number) => boolean;
  without: (taken: ReadonlySet<number>) => Block[];
};

/** Shows that a call stands there; no line of the frame holds one. */
const CALL_MARK = '[0]';

const seen = (run: Inline[]): string =>
  textOf(run.map((inline) => (inline.type === 'call' ? { type: 'text', text: CALL_MARK, marks: [] } : inline))).trim();

const linesOfParagraph = (paragraph: MdParagraph, reading: Reading): PageLine[] =>
  splitLines(inlinesOf(paragraph.children, reading)).map((run, index) => ({
    line: { number: lineOf(paragraph) + index, text: seen(run), gap: index === 0 },
    run,
  }));

const withoutEdges = (run: Inline[]): Inline[] => {
  const edge = (inline: Inline | undefined) => inline?.type === 'break';
  let [from, to] = [0, run.length];
  while (from < to && edge(run[from])) from += 1;
  while (to > from && edge(run[to - 1])) to -= 1;
  return run.slice(from, to);
};

const newline: Inline = { type: 'text', text: '\n', marks: [] };

const joined = (runs: Inline[][]): Inline[] =>
  joinLines(
    withoutEdges(
      runs.flatMap((run, index) => (index > 0 && runs[index - 1]?.at(-1)?.type !== 'break' ? [newline, ...run] : run)),
    ),
  );

/** Lays out the top level of a Markdown text. `without` gives its blocks but for the lines taken. */
export const pageOf = (nodes: RootContent[], reading: Reading): Page => {
  const page = nodes.flatMap((node): PageLine[] => {
    if (node.type === 'paragraph') return linesOfParagraph(node, reading);
    const blocks = blocksOf([node], reading);
    return blocks.length === 0 ? [] : [{ line: { number: lineOf(node), text: '', gap: true }, blocks }];
  });
  const without = (taken: ReadonlySet<number>): Block[] => {
    const blocks: Block[] = [];
    let runs: Inline[][] = [];
    const close = () => {
      const children = joined(runs);
      if (children.length > 0) blocks.push({ type: 'paragraph', children });
      runs = [];
    };
    page.forEach(({ line, run, blocks: whole }, index) => {
      if (line.gap) close();
      if (!taken.has(index)) for (const block of whole ?? []) blocks.push(block);
      if (run && !taken.has(index)) runs.push(run);
    });
    close();
    return blocks;
  };
  return {
    lines: page.map(({ line }) => line),
    isText: (index) => page[index]?.run !== undefined,
    textOf: (index) => plainTextOf(page[index]?.blocks ?? []),
    isBare: (index) =>
      (page[index]?.blocks ?? [])
        .flatMap(runsOf)
        .flat()
        .every(({ type }) => type === 'text'),
    without,
  };
};

import type { Blockquote, Root, RootContent, Table as MdTable } from 'mdast';
import type { Block, Heading, Table } from '../../domain/lexical/nodes';
import { inlinesOf, literalLines } from './inlines';
import { joinLines } from './inlineLines';
import { listOf } from './lists';
import { keptAsTyped } from './reading';
import type { Reading } from './reading';

const LEVELS: Record<number, Heading['level']> = { 1: 2, 2: 2, 3: 3 };

const tableOf = (table: MdTable, reading: Reading): Table => ({
  type: 'table',
  rows: table.children.map((row, index) =>
    row.children.map((cell) => ({
      header: index === 0,
      children: [{ type: 'paragraph', children: joinLines(inlinesOf(cell.children, reading)) }],
    })),
  ),
});

/** A quotation is one paragraph here: several become several, and what is no paragraph stands after them unquoted. */
const quoteOf = (quote: Blockquote, reading: Reading): Block[] =>
  blocksOf(quote.children, reading).map((block) =>
    block.type === 'paragraph' ? { type: 'quote', children: block.children } : block,
  );

const blockOf = (node: RootContent, reading: Reading): Block[] => {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: joinLines(inlinesOf(node.children, reading)) }];
    case 'heading':
      return [
        { type: 'heading', level: LEVELS[node.depth] ?? 4, children: joinLines(inlinesOf(node.children, reading)) },
      ];
    case 'list':
      return [listOf(node, reading)];
    case 'blockquote':
      return quoteOf(node, reading);
    case 'table':
      return [tableOf(node, reading)];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'code':
      return [{ type: 'paragraph', children: literalLines(node.value) }];
    case 'footnoteDefinition':
    case 'definition':
      return [];
    default:
      return [{ type: 'paragraph', children: literalLines(keptAsTyped(node, reading).text) }];
  }
};

/** Markdown blocks as blocks of ours. Footnotes and link definitions are gathered elsewhere. */
export const blocksOf = (nodes: Root['children'], reading: Reading): Block[] =>
  nodes.flatMap((node) => blockOf(node, reading));

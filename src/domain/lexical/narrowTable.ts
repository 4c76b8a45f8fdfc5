import { narrowInlines } from './narrowInlines';
import type { Cell, Paragraph, Table } from './nodes';
import { childrenOf, collect, refuse } from './spot';
import type { Child } from './spot';

const narrowParagraph = ({ node, type, spot }: Child): Paragraph | undefined =>
  type === 'paragraph' ? { type: 'paragraph', children: narrowInlines(childrenOf(node, spot)) } : refuse(spot, type);

const spans = (value: unknown): boolean => typeof value === 'number' && value > 1;

const narrowCell = ({ node, type, spot }: Child): Cell | undefined => {
  if (type !== 'tablecell') return refuse(spot, type);
  if (spans(node.colSpan) || spans(node.rowSpan)) refuse(spot, 'merged tablecell');
  const header = typeof node.headerState === 'number' && node.headerState > 0;
  return { header, children: collect(childrenOf(node, spot), narrowParagraph) };
};

const narrowRow = ({ node, type, spot }: Child): Cell[][] =>
  type === 'tablerow' ? [collect(childrenOf(node, spot), narrowCell)] : (refuse(spot, type) ?? []);

/** A table of rows of cells of paragraphs. Merged cells are refused, because the model has no word for them. */
export const narrowTable = ({ node, spot }: Child): Table => ({
  type: 'table',
  rows: childrenOf(node, spot).flatMap(narrowRow),
});

import type { Block, Heading, ListItem, Paragraph } from '../../../domain/lexical/nodes';
import { textOf } from '../../../domain/lexical/walk';
import type { FlowBlock } from '../../flow/flow';
import { gridOf, type WideCell } from '../../flow/gridOf';
import { paragraphsOf } from '../../flow/noteParagraphs';
import { trimRun } from '../../flow/trimRun';
import { contentOf, type Content } from './inlines';
import { addItem, type OpenList } from './lists';
import { tell, type Reading } from './reading';
import type { WordNode, WordParagraph, WordTable } from './wordNodes';

const QUOTE = /^(?:(?:intense )?quote|block text|quotations?|blockquote)$/;
/** A twentieth of a point each: a quotation is set in from both sides by at least a quarter of an inch. */
const SET_IN = 360;

const isQuote = ({ indent }: WordParagraph, role: string | undefined): boolean =>
  QUOTE.test(role ?? '') || (Number(indent.start) >= SET_IN && Number(indent.end) >= SET_IN);

const textBlock = (paragraph: WordParagraph, { run, mark }: Content): Pick<FlowBlock, 'block' | 'role' | 'level'> => {
  const children = trimRun(run);
  const role = mark?.role;
  const level = /^heading (\d)$/.exec(role ?? '')?.[1];
  if (level !== undefined)
    return { block: { type: 'heading', level: 2 satisfies Heading['level'], children }, level: Number(level) };
  if (isQuote(paragraph, role)) return { block: { type: 'quote', children } };
  return { block: { type: 'paragraph', children }, ...((role === 'title' || role === 'author') && { role }) };
};

/** The state of a reading of blocks: what is read, the list that is open, and how far each list has counted. */
type Blocks = { blocks: FlowBlock[]; open?: OpenList; counted: Map<string, number>; names: string[] };

const push = (state: Blocks, block: Omit<FlowBlock, 'names'>, names: string[] = []): void => {
  state.blocks.push({ ...block, names: [...state.names, ...names] });
  state.names = [];
};

const addParagraph = (paragraph: WordParagraph, state: Blocks, reading: Reading): void => {
  const content = contentOf(paragraph.children, reading);
  const { run, pictures, names, mark } = content;
  const { line } = reading;
  const hasText = trimRun(run).length > 0;
  if (hasText && mark?.numbered) tell(reading, 'format-left-out', textOf(run));
  const item: ListItem = { children: trimRun(run) };
  if (hasText && mark?.list !== undefined && paragraph.numbering) {
    const odd = mark.format !== undefined && !['bullet', 'decimal', 'decimalZero'].includes(mark.format);
    const opened = addItem(state.open, item, { paragraph: paragraph.numbering, mark, counted: state.counted });
    if (opened !== state.open) {
      push(state, { block: opened.list, line });
      state.open = opened;
      if (odd) tell(reading, 'format-left-out', textOf(run));
    }
    state.blocks.at(-1)?.names.push(...state.names.splice(0), ...names);
  } else if (hasText) {
    state.open = undefined;
    push(state, { ...textBlock(paragraph, content), line }, names);
  } else state.names.push(...names);
  if (content.rule || mark?.rule) {
    state.open = undefined;
    push(state, { block: { type: 'rule' }, line });
  }
  if (pictures.length > 0) state.open = undefined;
  for (const media of pictures) push(state, { block: { type: 'picture', media }, line });
};

const wordsOf = (block: Block): string =>
  paragraphsOf(block)
    .map(({ children }) => textOf(children))
    .join(' ');

const cellOf = (nodes: WordNode[], header: boolean, reading: Reading, hoisted: FlowBlock[]): WideCell['cell'] => {
  const blocks = readBlocks(nodes, reading);
  hoisted.push(...blocks.filter(({ block }) => block.type === 'picture'));
  const odd = blocks.find(({ block }) => block.type === 'table' || block.type === 'list');
  if (odd) tell({ ...reading, line: odd.line }, 'format-left-out', wordsOf(odd.block));
  const children = blocks.flatMap(({ block }) => paragraphsOf(block));
  return {
    header,
    children: children.length > 0 ? children : [{ type: 'paragraph', children: [] } satisfies Paragraph],
  };
};

const addTable = (table: WordTable, state: Blocks, reading: Reading): void => {
  const hoisted: FlowBlock[] = [];
  const before = reading.line;
  const wide = table.children.flatMap((row) =>
    row.type !== 'tableRow'
      ? []
      : [
          row.children.flatMap((cell): WideCell[] =>
            cell.type !== 'tableCell'
              ? []
              : [
                  {
                    cell: cellOf(cell.children, row.isHeader, reading, hoisted),
                    columns: cell.colSpan,
                    rows: cell.rowSpan,
                  },
                ],
          ),
        ],
  );
  const { rows, merged } = gridOf(wide);
  const block: Block = { type: 'table', rows };
  const line = Math.min(before + 1, Math.max(reading.line, 1));
  if (merged) tell({ ...reading, line }, 'format-left-out', wordsOf(block));
  push(state, { block, line });
  // A cell holds words only: its pictures stand after the table.
  for (const picture of hoisted) push(state, picture, picture.names);
};

/** The blocks of a body, a cell or a note. Empty paragraphs are space between others, and nothing more. */
export const readBlocks = (nodes: WordNode[], reading: Reading): FlowBlock[] => {
  const state: Blocks = { blocks: [], counted: new Map(), names: [] };
  for (const node of nodes) {
    if (node.type === 'paragraph') addParagraph(node, state, reading);
    else if (node.type === 'table') {
      state.open = undefined;
      addTable(node, state, reading);
    } else if (node.type === 'bookmarkStart') state.names.push(node.name);
  }
  return state.blocks;
};

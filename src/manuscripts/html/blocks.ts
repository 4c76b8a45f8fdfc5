import type { Element, ElementContent } from 'hast';
import type { Block, Cell, Heading, List, ListItem, Paragraph } from '../../domain/lexical/nodes';
import { runsOf, textOf } from '../../domain/lexical/walk';
import type { FlowBlock } from '../flow/flow';
import { gridOf, type WideCell } from '../flow/gridOf';
import { paragraphsOf } from '../flow/noteParagraphs';
import { isNotesHeading } from '../text/noteMarker';
import { inlinesOf } from './inlines';
import { isHidden } from './looks';
import { isNote, tell, type Reading } from './reading';
import { tidyRun } from './tidyRun';
import { attribute, childrenOf, elementsIn, isElement, lineOf, wordsOf, type Node } from './tree';

const CONTAINERS = new Set(
  'html body main article section header footer nav aside div center address figure figcaption dl dt dd details summary fieldset form li tbody thead tfoot tr td th caption'.split(
    ' ',
  ),
);
const LISTS = new Set(['ul', 'ol']);
const BLOCKS = new Set([...CONTAINERS, ...'p h1 h2 h3 h4 h5 h6 ul ol blockquote table hr pre'.split(' ')]);

/** A state of a reading of blocks. `inline`: nodes that stand between blocks and make a paragraph of their own. */
type State = { blocks: FlowBlock[]; inline: Node[]; names: string[]; reading: Reading; outer: Element[] };

const isBlock = (node: Node): node is Element => isElement(node) && BLOCKS.has(node.tagName);
const holdsBlocks = (node: Node): boolean => elementsIn(node).some((inner) => BLOCKS.has(inner.tagName));

const push = (state: State, block: Block, line: number, more: Partial<FlowBlock> = {}): void => {
  state.blocks.push({ block, line, ...more, names: [...state.names.splice(0), ...(more.names ?? [])] });
};

type Make = (children: Paragraph['children']) => { block: Block } & Partial<FlowBlock>;

const paragraph: Make = (children) => ({ block: { type: 'paragraph', children } });

const addRun = (state: State, nodes: Node[], line: number, make: Make, literal = false): void => {
  const { run, pictures, names } = inlinesOf(nodes, state.reading, state.outer, literal);
  const children = tidyRun(run);
  if (children.length > 0) {
    const { block, ...more } = make(children);
    push(state, block, line, { ...more, names });
  } else state.names.push(...names);
  for (const media of pictures) push(state, { type: 'picture', media }, line);
};

const flush = (state: State): void => {
  const nodes = state.inline.splice(0);
  const [first] = nodes;
  if (first) addRun(state, nodes, lineOf(first), paragraph);
};

/** The blocks of some nodes inside others that say how their words look. */
const inside = (nodes: Node[], { reading, outer }: State, more: Element): FlowBlock[] =>
  readBlocks(nodes, reading, [...outer, more]);

const saysNothing = (node: Element): boolean =>
  wordsOf(node).trim() === '' && elementsIn(node).every(({ tagName }) => tagName !== 'img');

const wrapped = (node: Node): Element => ({
  type: 'element',
  tagName: 'li',
  properties: {},
  children: [node as ElementContent],
});

const itemsOf = (item: Element, state: State): ListItem[] => {
  const blocks = inside(childrenOf(item), state, item);
  const items: ListItem[] = [{ children: [] }];
  for (const { block } of blocks) {
    const last = items.at(-1);
    if (!last) continue;
    if (block.type === 'list') {
      if (last.nested) last.nested.items.push(...block.items);
      else last.nested = block;
    } else if (block.type === 'picture') {
      tell(state.reading, 'left-out', item, state.reading.pictures.find(({ key }) => key === block.media)?.alt ?? '');
      state.reading.pictures = state.reading.pictures.filter(({ key }) => key !== block.media);
    } else
      for (const { children } of paragraphsOf(block)) {
        if (last.nested) items.push({ children });
        else last.children.push(...(last.children.length > 0 ? [{ type: 'break' } as const] : []), ...children);
      }
  }
  return items;
};

const listOf = (list: Element, state: State): List => {
  const start = Number(attribute(list, 'start') || 1);
  const ordered = list.tagName === 'ol';
  return {
    type: 'list',
    ordered,
    ...(ordered && Number.isSafeInteger(start) && start !== 1 && { start }),
    items: childrenOf(list).reduce<ListItem[]>((items, node) => {
      // Words that stand in a list beside its items are an item to whoever sees the page, a list is a part of the item before.
      const item = isElement(node) && !LISTS.has(node.tagName) ? node : wrapped(node);
      if (isNote(item, state.reading) || saysNothing(item)) return items;
      const [first, ...more] = itemsOf(item, state);
      const last = items.at(-1);
      if (!first?.nested || first.children.length > 0 || !last || last.nested)
        return [...items, ...(first ? [first] : []), ...more];
      last.nested = first.nested;
      return [...items, ...more];
    }, []),
  };
};

const cellOf = (element: Element, state: State, hoisted: FlowBlock[]): WideCell => {
  const blocks = inside(childrenOf(element), state, element);
  hoisted.push(...blocks.filter(({ block }) => block.type === 'picture'));
  const odd = blocks.find(({ block }) => block.type === 'table' || block.type === 'list');
  if (odd) tell(state.reading, 'format-left-out', element, wordsOf(element));
  const children = blocks.flatMap(({ block }) => paragraphsOf(block));
  const cell: Cell = {
    header: element.tagName === 'th',
    children: children.length > 0 ? children : [{ type: 'paragraph', children: [] }],
  };
  return { cell, columns: Number(attribute(element, 'colSpan')), rows: Number(attribute(element, 'rowSpan')) };
};

/** A table of one cell is a frame round what stands in it. */
const onlyCell = (own: Element[]): Element | undefined => {
  const [cell, ...more] = own.filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  return more.length === 0 && own.every(({ tagName }) => tagName !== 'caption') ? cell : undefined;
};

const addTable = (table: Element, state: State): void => {
  const hoisted: FlowBlock[] = [];
  const nested = new Set(elementsIn(table).flatMap((inner) => (inner.tagName === 'table' ? elementsIn(inner) : [])));
  const own = elementsIn(table).filter((inner) => !nested.has(inner));
  const frame = onlyCell(own);
  if (frame) return addInside(frame, state);
  for (const caption of own.filter(({ tagName }) => tagName === 'caption'))
    addRun(state, childrenOf(caption), lineOf(caption), paragraph);
  const wide = own
    .filter((row) => row.tagName === 'tr' && !isNote(row, state.reading))
    .map((row) =>
      childrenOf(row)
        .filter((cell) => isElement(cell))
        .map((cell) => cellOf(cell, state, hoisted)),
    );
  const { rows, merged } = gridOf(wide);
  if (rows.length === 0) return;
  const block: Block = { type: 'table', rows };
  if (merged) tell(state.reading, 'format-left-out', table, runsOf(block).map(textOf).join(' '));
  push(state, block, lineOf(table));
  for (const { block: picture, line, names } of hoisted) push(state, picture, line, { names });
};

const addQuote = (quote: Element, state: State): void => {
  for (const { block, line, ...more } of inside(childrenOf(quote), state, quote))
    push(state, block.type === 'paragraph' ? { type: 'quote', children: block.children } : block, line, more);
};

/** Word's own classes for what has no element of its own. */
const paragraphOf = (element: Element): Make => {
  const style = attribute(element, 'className').toLowerCase();
  if (/\bmsotitle\b|\btitle\b/.test(style)) return (children) => ({ ...paragraph(children), role: 'title' });
  if (/\bmso(?:intense)?quote\b/.test(style)) return (children) => ({ block: { type: 'quote', children } });
  return paragraph;
};

/** What stands over the notes goes with them: a line, a heading such as "Notes". */
const dropNotesHeading = (blocks: FlowBlock[]): void => {
  for (let last = blocks.at(-1)?.block; last; last = blocks.at(-1)?.block) {
    const isHeading = (last.type === 'heading' || last.type === 'paragraph') && isNotesHeading(textOf(last.children));
    if (last.type !== 'rule' && !isHeading) return;
    blocks.pop();
  }
};

const addInside = (element: Element, state: State): void => {
  const blocks = inside(childrenOf(element), state, element);
  for (const { block, line, ...more } of blocks) push(state, block, line, more);
  if (blocks.length === 0 && elementsIn(element).some((inner) => isNote(inner, state.reading)))
    dropNotesHeading(state.blocks);
};

const addBlock = (element: Element, state: State): void => {
  const { reading } = state;
  const line = lineOf(element);
  const name = attribute(element, 'id');
  if (isNote(element, reading)) return dropNotesHeading(state.blocks);
  if (isHidden(element, reading.classes)) {
    if (wordsOf(element).trim() !== '') tell(reading, 'left-out', element, wordsOf(element));
    return;
  }
  if (name !== '') state.names.push(name);
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined)
    return addRun(state, childrenOf(element), line, (children) => ({
      block: { type: 'heading', level: 2 satisfies Heading['level'], children },
      level: Number(level),
    }));
  switch (element.tagName) {
    case 'p':
      // Old pages have no document type: in them a paragraph may hold a table.
      if (holdsBlocks(element)) return addInside(element, state);
      return addRun({ ...state, outer: [...state.outer, element] }, childrenOf(element), line, paragraphOf(element));
    case 'pre':
      return addRun(state, childrenOf(element), line, paragraph, true);
    case 'ul':
    case 'ol': {
      const list = listOf(element, state);
      if (list.items.some(({ children, nested }) => children.length > 0 || nested)) push(state, list, line);
      else if (elementsIn(element).some((inner) => isNote(inner, reading))) dropNotesHeading(state.blocks);
      return;
    }
    case 'blockquote':
      return addQuote(element, state);
    case 'table':
      return addTable(element, state);
    case 'hr':
      return push(state, { type: 'rule' }, line);
    default:
      addInside(element, state);
  }
};

/** The blocks of some nodes; words between blocks make paragraphs of their own. `outer` are the elements round them. */
export const readBlocks = (nodes: Node[], reading: Reading, outer: Element[] = []): FlowBlock[] => {
  const state: State = { blocks: [], inline: [], names: [], reading, outer };
  for (const node of nodes) {
    if (isBlock(node)) {
      flush(state);
      addBlock(node, state);
    } else if (isElement(node) && holdsBlocks(node)) {
      // Old pages put paragraphs into <font> and <span>.
      flush(state);
      addInside(node, state);
    } else if (node.type !== 'comment' && node.type !== 'doctype') state.inline.push(node);
  }
  flush(state);
  return state.blocks;
};

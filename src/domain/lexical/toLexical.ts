import { withBlockId } from './blockId';
import type { StoredNode } from './json';
import { formatOf } from './marks';
import type { Block, Cell, Inline, List, ListItem, Paragraph, Text } from './nodes';

/** Lexical's serialized editor state, as Payload stores it in a rich text field. */
export type LexicalState = { root: { type: string; children: StoredNode[] } & StoredNode };

const element = (type: string, children: StoredNode[], own: StoredNode = {}): StoredNode => ({
  type,
  children,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...own,
});

const text = ({ text: words, marks, lang }: Text): StoredNode => ({
  type: words === '\t' ? 'tab' : 'text',
  text: words,
  format: formatOf(marks),
  // Lexical's tab is an unmergeable text node, which is bit 2 of `detail`.
  detail: words === '\t' ? 2 : 0,
  mode: 'normal',
  style: '',
  version: 1,
  ...(lang === undefined ? {} : { $: { lang } }),
});

const inline = (node: Inline): StoredNode => {
  switch (node.type) {
    case 'text':
      return text(node);
    case 'break':
      return { type: 'linebreak', version: 1 };
    case 'call':
      return { type: 'call', noteKey: node.noteKey, version: 1 };
    case 'link':
      return element('link', node.children.map(inline), {
        version: 3,
        fields: { linkType: 'custom', url: node.href, newTab: false },
      });
  }
};

const paragraph = ({ children }: Paragraph): StoredNode =>
  element('paragraph', children.map(inline), { textFormat: 0, textStyle: '' });

/** The mirror of the nesting that `narrowList` reads: a nested list stands in an item of its own. */
const items = (list: ListItem[], start: number, depth: number): StoredNode[] =>
  list.flatMap((item, index) => {
    const own = { value: start + index, indent: depth };
    const words = element('listitem', item.children.map(inline), own);
    return item.nested
      ? [words, element('listitem', [listNode(item.nested, depth + 1)], { ...own, value: own.value + 1 })]
      : [words];
  });

const listNode = (list: List, depth = 0): StoredNode => {
  const start = list.start ?? 1;
  return element('list', items(list.items, start, depth), {
    listType: list.ordered ? 'number' : 'bullet',
    tag: list.ordered ? 'ol' : 'ul',
    start,
  });
};

const cell = ({ header, children }: Cell): StoredNode =>
  element('tablecell', children.map(paragraph), {
    headerState: header ? 1 : 0,
    colSpan: 1,
    rowSpan: 1,
    backgroundColor: null,
  });

const withoutId = (block: Block): StoredNode => {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block);
    case 'heading':
      return element('heading', block.children.map(inline), { tag: `h${block.level}` });
    case 'quote':
      return element('quote', block.children.map(inline));
    case 'list':
      return listNode(block);
    case 'table':
      return element(
        'table',
        block.rows.map((row) => element('tablerow', row.map(cell))),
      );
    case 'picture':
      return { type: 'upload', version: 3, relationTo: 'media', value: block.media, fields: null, format: '' };
    case 'rule':
      return { type: 'horizontalrule', version: 1 };
  }
};

const state = (blocks: Block[]): LexicalState => {
  const children = blocks.map((block) =>
    block.id === undefined ? withoutId(block) : withBlockId(withoutId(block), block.id),
  );
  return { root: { type: 'root', children, direction: null, format: '', indent: 0, version: 1 } };
};

/** The stored form of a body: `narrowBody` reads from it what was put in. */
export const bodyToLexical = (blocks: Block[]): LexicalState => state(blocks);

/** The stored form of a note: `narrowNote` reads from it what was put in. */
export const noteToLexical = (paragraphs: Paragraph[]): LexicalState => state(paragraphs);

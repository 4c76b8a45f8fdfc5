import type { Block, Call, Inline, List } from './nodes';

const runsOfList = (list: List): Inline[][] =>
  list.items.flatMap((item) => [item.children, ...(item.nested ? runsOfList(item.nested) : [])]);

/** The runs of inline content in a block, in reading order: one for a paragraph, one an item or a cell's paragraph. */
export const runsOf = (block: Block): Inline[][] => {
  switch (block.type) {
    case 'list':
      return runsOfList(block);
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.children.map((paragraph) => paragraph.children));
    case 'picture':
    case 'rule':
      return [];
    default:
      return [block.children];
  }
};

/** A run with the content of its links in their place. */
export const flatten = (run: Inline[]): Exclude<Inline, { type: 'link' }>[] =>
  run.flatMap((inline) => (inline.type === 'link' ? flatten(inline.children) : [inline]));

/** The calls of a body in reading order, each with the id of the top-level block it stands in. */
export const callsOf = (blocks: Block[]): { noteKey: string; block?: string }[] =>
  blocks.flatMap((block) =>
    runsOf(block)
      .flatMap(flatten)
      .filter((inline): inline is Call => inline.type === 'call')
      .map(({ noteKey }) => (block.id === undefined ? { noteKey } : { noteKey, block: block.id })),
  );

/** The text of a run; calls have none, a line break is a newline. */
export const textOf = (run: Inline[]): string =>
  flatten(run)
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'break' ? '\n' : ''))
    .join('');

/** The text of blocks, one line a run. */
export const plainText = (blocks: Block[]): string => blocks.flatMap(runsOf).map(textOf).join('\n');

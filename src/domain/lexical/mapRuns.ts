import type { Block, Inline, List } from './nodes';

type Change = (run: Inline[]) => Inline[];

const mapList = (list: List, change: Change): List => ({
  ...list,
  items: list.items.map(({ children, nested }) => ({
    children: change(children),
    ...(nested && { nested: mapList(nested, change) }),
  })),
});

/** A block with each of its runs changed. */
export const mapRuns = (block: Block, change: Change): Block => {
  switch (block.type) {
    case 'list':
      return mapList(block, change);
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({
            ...cell,
            children: cell.children.map((paragraph) => ({ ...paragraph, children: change(paragraph.children) })),
          })),
        ),
      };
    case 'picture':
    case 'rule':
      return block;
    default:
      return { ...block, children: change(block.children) };
  }
};

/** A run with each of its inlines replaced; those in links come first. */
export const mapInlines = (run: Inline[], change: (inline: Inline) => Inline[]): Inline[] =>
  run.flatMap((inline) =>
    change(inline.type === 'link' ? { ...inline, children: mapInlines(inline.children, change) } : inline),
  );

import type { ViewBlock, ViewInline, ViewList } from './viewModel';

type Change = (run: ViewInline[]) => ViewInline[];

const mapList = (list: ViewList, change: Change): ViewList => ({
  ...list,
  items: list.items.map(({ content, nested }) => ({
    content: change(content),
    ...(nested ? { nested: mapList(nested, change) } : {}),
  })),
});

/** A block with each of its runs of text changed. */
export const mapRuns = (block: ViewBlock, change: Change): ViewBlock => {
  switch (block.kind) {
    case 'list':
      return mapList(block, change);
    case 'table': {
      const rows = block.rows.map((row) =>
        row.map(({ header, paragraphs }) => ({ header, paragraphs: paragraphs.map(change) })),
      );
      return { ...block, rows };
    }
    case 'picture':
    case 'rule':
      return block;
    default:
      return { ...block, content: change(block.content) };
  }
};

import type { ViewBlock, ViewInline, ViewList } from '../../domain/commentary/viewModel';

const inList = (list: ViewList): number[] =>
  list.items.flatMap((item) => [...inRun(item.content), ...(item.nested ? inList(item.nested) : [])]);

const inRun = (run: ViewInline[]): number[] =>
  run.flatMap((inline) => {
    if (inline.kind === 'link') return inRun(inline.content);
    return inline.kind === 'call' && inline.occurrence === 1 ? [inline.number] : [];
  });

/** Numbers of the notes that a block is the first to call, in reading order. */
export const firstCalled = (block: ViewBlock): number[] => {
  switch (block.kind) {
    case 'list':
      return inList(block);
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.paragraphs.flatMap(inRun));
    case 'picture':
    case 'rule':
      return [];
    default:
      return inRun(block.content);
  }
};

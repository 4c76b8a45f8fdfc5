import type { Block, Inline, List } from '../lexical/nodes';
import { flatten, runsOf } from '../lexical/walk';
import type { PictureFile } from './model';
import { callDrawer, viewInlines } from './viewInlines';
import type { Numbering } from './numbering';
import type { ViewBlock, ViewInline, ViewList } from './viewModel';

type DrawRun = (run: Inline[]) => ViewInline[];

const viewList = (list: List, draw: DrawRun): ViewList => ({
  kind: 'list',
  id: list.id,
  ordered: list.ordered,
  start: list.start,
  items: list.items.map(({ children, nested }) => ({
    content: draw(children),
    ...(nested ? { nested: viewList(nested, draw) } : {}),
  })),
});

const viewBlock = (block: Block, draw: DrawRun, pictures: PictureFile[]): ViewBlock[] => {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return [{ kind: block.type, id: block.id, content: draw(block.children) }];
    case 'heading':
      return [{ kind: 'heading', id: block.id, level: block.level, content: draw(block.children) }];
    case 'list':
      return [viewList(block, draw)];
    case 'table': {
      const rows = block.rows.map((row) =>
        row.map((cell) => ({ header: cell.header, paragraphs: cell.children.map(({ children }) => draw(children)) })),
      );
      return [{ kind: 'table', id: block.id, rows }];
    }
    case 'picture': {
      const picture = pictures.find(({ id }) => id === block.media);
      if (picture === undefined) return [];
      const { src, alt, width, height } = picture;
      return [{ kind: 'picture', id: block.id, src, alt, width, height }];
    }
    case 'rule':
      return [{ kind: 'rule', id: block.id }];
  }
};

/** The editor leaves empty paragraphs about; a page does not show them. */
const showsSomething = (block: Block): boolean =>
  block.type === 'picture' ||
  block.type === 'rule' ||
  runsOf(block)
    .flatMap(flatten)
    .some((inline) => inline.type === 'call' || (inline.type === 'text' && inline.text.trim() !== ''));

/** The body as a page shows it: calls numbered, pictures resolved; a picture whose file is not known is left out. */
export const viewBlocks = (
  blocks: Block[],
  { language, pictures, numbering }: { language: string; pictures: PictureFile[]; numbering: Numbering },
): ViewBlock[] => {
  const drawCall = callDrawer(numbering);
  const draw: DrawRun = (run) => viewInlines(run, language, drawCall);
  return blocks.filter(showsSomething).flatMap((block) => viewBlock(block, draw, pictures));
};

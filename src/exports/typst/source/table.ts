import type { ViewBlock, ViewInline } from '../../../domain/commentary/viewModel';
import { paragraphs, wrap, type Markup } from './markup';

type TableBlock = Extract<ViewBlock, { kind: 'table' }>;

/** A table; a first row of header cells alone is its header, once, because its notes must not come twice. */
export const table = ({ rows }: TableBlock, draw: (run: ViewInline[]) => Markup): Markup => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return '';
  const drawn = rows.map((row) => {
    const cells = row.map((cell) => {
      const content = paragraphs(cell.paragraphs.map(draw));
      return `[${cell.header ? wrap('strong', content) : content}]`;
    });
    return [...cells, ...Array.from({ length: columns - cells.length }, () => '[]')].join(', ');
  });
  const [first = [], ...others] = rows;
  const headed = others.length > 0 && first.length > 0 && first.every(({ header }) => header);
  const head = headed ? [`table.header(repeat: false, ${drawn.shift()})`] : [];
  return `#table(${[`columns: ${columns}`, ...head, ...drawn].join(', ')});`;
};

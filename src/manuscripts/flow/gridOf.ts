import type { Cell } from '../../domain/lexical/nodes';

/** A cell as its file has it, over several rows or columns. */
export type WideCell = { cell: Cell; columns: number; rows: number };

/** More columns than any page has. */
const MAX_COLUMNS = 64;

const empty = (header: boolean): Cell => ({ header, children: [{ type: 'paragraph', children: [] }] });

/**
 * Rows of equally many single cells: what stood in a merged cell stands in its first, the others are empty. Our tables
 * know no merged cells; `merged` says whether there were any.
 */
export const gridOf = (rows: WideCell[][]): { rows: Cell[][]; merged: boolean } => {
  const grid: Cell[][] = rows.map(() => []);
  let merged = false;
  rows.forEach((row, at) => {
    let column = 0;
    for (const { cell, columns, rows: height } of row) {
      while (grid[at]?.[column]) column += 1;
      const width = Math.max(1, Math.min(columns || 1, MAX_COLUMNS));
      const tall = Math.max(1, Math.min(height || 1, rows.length - at));
      merged ||= width > 1 || tall > 1;
      for (let down = 0; down < tall; down += 1)
        for (let over = 0; over < width; over += 1) {
          const line = grid[at + down];
          if (line) line[column + over] = down === 0 && over === 0 ? cell : empty(cell.header);
        }
      column += width;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return { rows: grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? empty(false))), merged };
};

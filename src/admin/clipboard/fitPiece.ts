import type { Block, Inline, Paragraph } from '../../domain/lexical/nodes';
import { runsOf } from '../../domain/lexical/walk';

/** Where a piece is put: between the blocks of a body, into the cell of a table, into a note. */
export type Place = 'body' | 'cell' | 'note';

const forNote = (run: Inline[]): Inline[] =>
  run.flatMap((inline): Inline[] => {
    switch (inline.type) {
      case 'call':
        return [];
      case 'link':
        return [{ ...inline, children: forNote(inline.children) }];
      case 'text':
        return [{ ...inline, marks: inline.marks.filter((mark) => mark === 'bold' || mark === 'italic') }];
      default:
        return [inline];
    }
  });

/**
 * The blocks as the place may hold them: cells and notes hold paragraphs alone, so each item of a list and each cell
 * becomes one; pictures and rules are left out. A note holds no calls, and of the marks bold and italic.
 */
export const fitBlocks = (blocks: Block[], place: Place): Block[] => {
  if (place === 'body') return blocks;
  const runs = blocks.flatMap(runsOf).map((run) => (place === 'note' ? forNote(run) : run));
  return runs.filter((run) => run.length > 0).map((children): Paragraph => ({ type: 'paragraph', children }));
};

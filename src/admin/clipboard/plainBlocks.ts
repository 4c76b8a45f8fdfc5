import type { Block } from '../../domain/lexical/nodes';

/** Words alone as blocks: a paragraph for each line that says something. */
export const plainBlocks = (text: string): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', children: [{ type: 'text', text: line, marks: [] }] }));

import type { Block } from '../lexical/nodes';
import { runsOf } from '../lexical/walk';
import { noteExcerpt } from './noteExcerpt';

/** The first words of a block, on one line, to know it by; undefined where it has none. */
export const blockExcerpt = (block: Block): string | undefined =>
  noteExcerpt({ paragraphs: runsOf(block).map((children) => ({ type: 'paragraph', children })) });

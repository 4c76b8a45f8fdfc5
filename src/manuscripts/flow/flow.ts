import type { Problem } from '../../domain/commentary/problem';
import type { Block, Paragraph } from '../../domain/lexical/nodes';
import type { DraftPicture } from '../../domain/manuscript/draft';

/**
 * A block as its file has it. A heading's `level` is the file's own (1-9), calls carry the file's name of their note, and a link
 * to `#name` leads to whatever carries `name`.
 */
export type FlowBlock = {
  block: Block;
  /** Where it stands in the file, counted from 1. */
  line: number;
  role?: 'title' | 'author';
  level?: number;
  names: string[];
};

export type FlowNote = { id: string; paragraphs: Paragraph[]; names: string[]; line?: number };

/** What a rich manuscript (Word, HTML) holds, before it is asked for its title, its number and its rights. */
export type Flow = {
  blocks: FlowBlock[];
  notes: FlowNote[];
  pictures: DraftPicture[];
  problems: Problem[];
  /** Title and authors as the file's properties name them: often right, sometimes anybody's. */
  properties: { title?: string; authors?: string[] };
};

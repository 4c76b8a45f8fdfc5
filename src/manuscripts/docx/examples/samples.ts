import type { Draft, ReadOptions } from '../../../domain/manuscript/draft';
import type { WordParts } from './wordFile';

/** A file of Word written by hand and what must come of it; `body`, `notes` and `problems` as `shown` writes them. */
export type WordSample = {
  name: string;
  options?: Partial<ReadOptions>;
  parts: WordParts;
  draft?: Partial<Omit<Draft, 'blocks' | 'notes' | 'problems'>>;
  body: string[];
  notes?: string[];
  problems?: string[];
  /** Words of the frame that are structure, and become no text: labels, formulas, headings of notes. */
  lost?: string[];
};

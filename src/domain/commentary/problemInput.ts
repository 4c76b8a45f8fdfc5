import type { Block, Refusal } from '../lexical/nodes';
import type { Note, Rights } from './model';

/** A note as far as its problems go; a manuscript's note has no kind yet and counts as the author's. */
export type ProblemNote = Pick<Note, 'key' | 'paragraphs' | 'lang' | 'address' | 'accessedOn' | 'counterpart'> &
  Partial<Pick<Note, 'kind'>>;

/** What problems are judged from: an edition, a form being typed in, or a manuscript's draft. */
export type ProblemInput = {
  title?: string;
  standfirst?: string;
  blocks: Block[];
  notes: ProblemNote[];
  /** What could not be narrowed; `note` is the key of the note it stands in, absent for the body. */
  refusals?: (Refusal & { note?: string })[];
  authors: readonly unknown[];
  rights?: Pick<Rights, 'holder'>;
  /** Keys of the original's notes in its reading order; absent where no edition here is translated. */
  originalNotes?: readonly string[] | null;
};

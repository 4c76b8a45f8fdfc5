import type { Locale } from '../../../locales/index';
import type { Block, Refusal } from '../lexical/nodes';
import type { Note, Rights } from './model';
import type { Standing } from './standing';

/** A note as far as its problems go; a manuscript's note has no kind yet and counts as the author's. */
export type ProblemNote = Pick<Note, 'key' | 'paragraphs' | 'lang' | 'address' | 'accessedOn' | 'counterpart'> &
  Partial<Pick<Note, 'kind'>>;

/** A note of the original, as far as a translation is compared with it. */
export type OriginalNote = Pick<Note, 'key' | 'paragraphs' | 'lang' | 'address'>;

/** What problems are judged from: an edition, a form being typed in, or a manuscript's draft. */
export type ProblemInput = {
  /** The language the edition is declared in; of one that has none yet, nothing is said. */
  language?: Locale;
  title?: string;
  standfirst?: string;
  blocks: Block[];
  notes: ProblemNote[];
  /** What could not be narrowed; `note` is the key of the note it stands in, absent for the body. */
  refusals?: (Refusal & { note?: string })[];
  authors: readonly unknown[];
  rights?: Pick<Rights, 'holder'>;
  /** The original's notes in its reading order; absent where no edition here is translated. */
  originalNotes?: readonly OriginalNote[] | null;
  /** The original's blocks; absent where its notes are. */
  originalBlocks?: readonly Block[] | null;
  /** How the original stands with its readers; absent where its notes are. */
  originalIs?: Standing | null;
  /** Whether an editor has said why notes of the original may be missing. */
  waived?: boolean;
  /** Ids of blocks that a machine suggested and nobody accepted yet. */
  suggested?: readonly string[];
};

import type { Coded } from '../xliff/coded';

/** One run of a text that a suggestion is asked for; languages as tags of BCP 47. */
export type AskedRun = {
  /** Words and codes of the original; a call stands alone, and a suggestion keeps it by its `id`. */
  source: Coded[];
  from: string;
  to: string;
  /** Ends the question: nobody waits for its answer any more. */
  signal: AbortSignal;
};

/**
 * What whoever provides machine suggestions gives: the run in the other language, with the same codes. The house ships
 * none. A rejection leaves the run as it is.
 */
export type Suggest = (asked: AskedRun) => Promise<Coded[]>;

/** What came of a question for suggestions: the blocks that have one now, and why others have none. */
export type SuggestReport = { blocks: string[]; problems: { unit: string; text: string }[] };

import type { Locale } from '../../../locales/index';
import type { Note, RegisterNumber } from '../commentary/model';
import type { PartChange } from '../commentary/staleness';
import type { Block } from '../lexical/nodes';
import type { Step, TaskState } from './steps';

/** Parts of a text as the domain reads them. */
export type Parts = { blocks: Block[]; notes: Note[] };

/** The task of a translation as whoever asks finds it: `steps` are those they may take now. */
export type TaskAtDesk = {
  id: string;
  state: TaskState;
  /** The name of the account that holds it, and since which calendar day. */
  holder: string | null;
  since: string | null;
  steps: Step[];
};

/** How the original of a translation stands beside the state that the translation follows. */
export type OriginalState = {
  /** The original as readers are served it; `versionId` and `path` are null while it is not published. */
  original: {
    id: string;
    title: string;
    language: Locale;
    number: RegisterNumber | null;
    versionId: string | null;
    path: string | null;
    /** Calendar day of the last change of its content. */
    changedOn: string;
  };
  /** Whether it is known part by part what the translation follows; where it is not, `changes` says nothing. */
  known: boolean;
  changes: PartChange[];
  /** The changed parts as the translation follows them, without those that were added since. */
  then: Parts;
  /** Blocks that are gone, by id, with the block they stood behind that still stands; see `stoodBehind`. */
  behind: Record<string, string>;
  /** Whether the original changed since, as readers are told it. */
  lags: boolean;
  /** Whether whoever asks may say that the translation is right as it stands. */
  mayAcknowledge: boolean;
  /** Whether the house has machine suggestions. */
  suggests: boolean;
  /** Null where the translation was begun without one. */
  task: TaskAtDesk | null;
};

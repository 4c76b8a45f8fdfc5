import type { Locale } from '../../../locales/index';
import type { Note, RegisterNumber } from '../commentary/model';
import type { PartChange } from '../commentary/staleness';
import type { Block } from '../lexical/nodes';

/** Parts of a text as the domain reads them. */
export type Parts = { blocks: Block[]; notes: Note[] };

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
  };
  /** Whether it is known part by part what the translation follows; where it is not, `changes` says nothing. */
  known: boolean;
  changes: PartChange[];
  /** The changed parts as the translation follows them, without those that were added since. */
  then: Parts;
};

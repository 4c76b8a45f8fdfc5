import type { Locale } from '../../../locales/index';
import type { Block } from '../lexical/nodes';
import type { Changes } from './countChanges';
import type { RegisterNumber } from './model';
import type { Problem } from './problem';
import type { OriginalNote } from './problemInput';
import type { EditionView, RightsLine } from './viewModel';
import type { Standing } from './standing';

/** The number a publication would take: the next of its place, the one it claims, or the one it has had before. */
export type PlannedNumber = RegisterNumber & { kind: 'next' | 'claimed' | 'kept' };

/** The other edition of the work. `path`: null while it is not published, and the two are then not linked. */
export type Counterpart = {
  id: string;
  language: Locale;
  title: string;
  isOriginal: boolean;
  path: string | null;
  /** Where the translation of the two follows an older state of its original once this is published. */
  lag: EditionView['lag'];
};

/** A page that shows something of the edition; `feed`: the feed that tells of it. */
export type TouchedPage = { name: string; path: string; feed?: string };

/** What a publication of an edition as it stands would do, and what it would be refused for; nothing is stored or taken. */
export type Checklist = {
  number: PlannedNumber | null;
  path: string | null;
  /** Calendar days where the house stands, `YYYY-MM-DD`. */
  publishedOn: string | null;
  today: string;
  rightsLine: RightsLine | null;
  language: Locale | null;
  counterpart: Counterpart | null;
  /** `text`: the sentence in the language of who asks. */
  problems: (Problem & { text: string })[];
  /** What refuses publication beside the problems of the text, each at its field. */
  refusals: { path: string; message: string }[];
  pages: TouchedPage[];
  /** Where it withdraws an original: the published translations that stay without it. */
  standOn: Pick<Counterpart, 'id' | 'title' | 'language'>[];
  /** What readers would find changed; null where they have no published state. */
  changed: Changes | null;
  /** The original's notes in reading order; null where nothing here is translated. */
  originalNotes: OriginalNote[] | null;
  /** Its blocks. */
  originalBlocks: Block[] | null;
  /** How it stands with its readers. */
  originalIs: Standing | null;
};

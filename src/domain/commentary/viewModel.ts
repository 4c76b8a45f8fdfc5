import type { Locale } from '../../../locales/index';
import type { Mark } from '../lexical/nodes';
import type {
  Correction,
  Permission,
  PersonName,
  PictureFile,
  RegisterNumber,
  SiblingEdition,
  TopicName,
  TranslationRecord,
} from './model';

/** Language and writing direction, only where they differ from what surrounds them. */
export type Tongue = { lang?: string; dir?: 'rtl' | 'ltr' };

export type ViewText = { kind: 'text'; text: string; marks: Mark[] } & Tongue;
export type ViewBreak = { kind: 'break' };
export type ViewLink = { kind: 'link'; href: string; content: ViewInline[] };
/** `occurrence` counts the calls of one note from 1; `anchor` is `r-<key>-<occurrence>`, `noteAnchor` `n-<key>`. */
export type ViewCall = { kind: 'call'; number: number; occurrence: number; anchor: string; noteAnchor: string };
export type ViewInline = ViewText | ViewBreak | ViewLink | ViewCall;

export type ViewListItem = { content: ViewInline[]; nested?: ViewList };
export type ViewList = { kind: 'list'; id?: string; ordered: boolean; start?: number; items: ViewListItem[] };
export type ViewBlock =
  | { kind: 'paragraph' | 'quote'; id?: string; content: ViewInline[] }
  | { kind: 'heading'; id?: string; level: 2 | 3 | 4; content: ViewInline[] }
  | ViewList
  | { kind: 'table'; id?: string; rows: { header: boolean; paragraphs: ViewInline[][] }[][] }
  | { kind: 'picture'; id?: string; src: string; alt: string; width?: number; height?: number }
  | { kind: 'rule'; id?: string };

export type ViewNote = Tongue & {
  key: string;
  number: number;
  anchor: string;
  kind: 'author' | 'translator';
  paragraphs: ViewInline[][];
  /** Address not already standing in the text. */
  address?: string;
  accessedOn?: string;
  archivedAddress?: string;
  /** Key of the original's note that this one renders. */
  counterpart?: string;
  /** One per call, in reading order. */
  returns: { anchor: string; occurrence: number }[];
};

/** What the provenance sentence says; the words are in `locales`. */
export type Provenance =
  | {
      kind: 'translation-of-elsewhere';
      publisher: string;
      from?: string;
      on?: string;
      address?: string;
      title?: string;
    }
  /** `publisher`: who published the original first, where that was not this house; `path` only when the original can be read here. */
  | {
      kind: 'translation-of-here';
      from: Locale;
      on: string;
      title: string;
      path?: string;
      publisher?: string;
      translators: PersonName[];
    }
  | { kind: 'first-published-elsewhere'; publisher: string; on?: string; address?: string };

export type RightsLine = {
  holder: string;
  years: string;
  /** Last year of `years`: the year of the copyright. */
  year?: number;
  licence?: string;
  /** Where the licence is a known one, its own address. */
  licenceAddress?: string;
  statement?: string;
};

/** Whether and on what terms others may publish the text again. */
export type Republishing = { allowed: boolean; terms?: string };

/** Everything an article page says, computed before anything is drawn. JSON only: no Date, no function. */
export type EditionView = {
  language: Locale;
  title: string;
  standfirst?: string;
  path: string;
  series: { code: string; name: string; path: string };
  number: RegisterNumber | null;
  /** Calendar day in the site's zone, `YYYY-MM-DD`. */
  publishedOn: string | null;
  changedOn: string | null;
  authors: PersonName[];
  readingMinutes: number;
  provenance: Provenance | null;
  /** Published editions in the other languages. */
  siblings: SiblingEdition[];
  /** Editions of the work that were published and withdrawn. */
  withdrawnSiblings: SiblingEdition[];
  /** Whether it translates an edition of the house that readers do not find at present. */
  lacksOriginal: boolean;
  /** Set when the original's content changed after the state this translation was made from; both calendar days. */
  lag: { originalChangedOn: string; basedOn: string } | null;
  translators: PersonName[];
  reviewer: PersonName | null;
  /** By whose leave the text is published; null where that is not said. */
  permission: Permission | null;
  /** How a translation was made; null where the edition is none. */
  origin: TranslationRecord['origin'] | null;
  topics: TopicName[];
  hero: PictureFile | null;
  blocks: ViewBlock[];
  notes: ViewNote[];
  rights: RightsLine | null;
  republishing: Republishing;
  corrections: Correction[];
  withdrawal: { on: string; reason: string } | null;
};

/** One line of a list: home, series, year. */
export type EditionListItem = {
  language: Locale;
  title: string;
  standfirst?: string;
  path: string;
  series: { code: string; name: string; path: string };
  number: RegisterNumber;
  publishedOn: string;
  authors: PersonName[];
  readingMinutes: number;
  topics: TopicName[];
  /** All languages the work is published in, this one first. */
  languages: { language: Locale; path: string; title: string }[];
  withdrawal: { on: string; reason: string } | null;
};

import type { Locale } from '../../../locales/index';
import type { Block, Paragraph } from '../lexical/nodes';

/** A note of an edition. `key` is short, stable and unique in the edition; the number is derived, never stored. */
export type Note = {
  key: string;
  /** Rich text, narrowed: paragraphs without calls. */
  paragraphs: Paragraph[];
  /** BCP 47 tag where it differs from the edition's language. */
  lang?: string;
  kind: 'author' | 'translator';
  address?: string;
  /** Calendar day, `YYYY-MM-DD`. */
  accessedOn?: string;
  archivedAddress?: string;
  locator?: string;
  /** Key of the original's note that this one renders. */
  counterpart?: string;
};

/**
 * A person as a page in one language names them. `path`: their page in that language; `latin`: the name in Latin script
 * where `name` is in another, for records that sort and cite by it; `institution`: the name is not a person's and is never
 * divided.
 */
export type PersonName = { name: string; lang?: string; path?: string; latin?: string; institution?: true };

export type TopicName = { name: string; path: string };

/** Place in the register: series × language × year × sequence. */
export type RegisterNumber = { year: number; sequence: number };

/** First publication of a work that appeared elsewhere. */
export type OriginalPublication = {
  publisher: string;
  title?: string;
  /** BCP 47 tag of the language it was published in. */
  language?: string;
  /** Calendar day, `YYYY-MM-DD`. */
  publishedOn?: string;
  address?: string;
};

/** Another edition of the same work, as far as a page needs it. `path` only when it is published. */
export type SiblingEdition = {
  language: Locale;
  title: string;
  path: string;
  publishedOn: string;
  isOriginal: boolean;
  /** Where and on what day the text appeared first, if that was elsewhere. */
  firstPublication?: Pick<OriginalPublication, 'publisher' | 'publishedOn'>;
  withdrawn: boolean;
  /** Instant of the last change of content after publication, ISO 8601 UTC. */
  contentChangedAt?: string;
  /** What its text says, in short (`textPrint`). */
  textPrint?: string;
};

export type Rights = {
  holder?: string;
  firstYear?: number;
  /** Default: the year of publication, never the current year. */
  lastYear?: number;
  licence?: string;
  statement?: string;
  /** Whether others may republish the text; where it is not said, the licence decides. */
  republishing?: 'allowed' | 'refused';
  republishTerms?: string;
};

export type TranslationRecord = {
  translators: PersonName[];
  reviewer?: PersonName;
  origin: 'human' | 'machine-assisted';
  /** The original's state the translation was made from: an ISO 8601 instant, or a calendar day where no more is known. */
  basedOn?: string;
  /** The print of that state's text, where it is known. */
  follows?: string;
  permission?: Permission;
};

/** By whose leave a text that is another's is published, as far as readers are told; `grantedOn`: a calendar day. */
export type Permission = { grantedBy: string; grantedOn?: string };

export type Correction = { on: string; kind: 'correction' | 'translation-correction'; text: string };
export type Withdrawal = { on: string; reason: string };

export type PictureFile = { id: string; src: string; alt: string; width?: number; height?: number };

/** One language edition as the domain reads it: what is stored, narrowed, with its relations resolved. */
export type Edition = {
  id: string;
  language: Locale;
  title: string;
  standfirst?: string;
  slug: string;
  series: { code: string; name: string; segment: string };
  number?: RegisterNumber;
  /** Instant of publication, ISO 8601 UTC. */
  publishedAt?: string;
  /** Instant of the last change of content after publication, ISO 8601 UTC. */
  contentChangedAt?: string;
  authors: PersonName[];
  blocks: Block[];
  /** Words of the body; those of the notes are not counted. */
  words: number;
  notes: Note[];
  pictures: PictureFile[];
  hero?: PictureFile;
  topics: TopicName[];
  /** Other published editions of the same work. */
  siblings: SiblingEdition[];
  isTranslation: boolean;
  originalPublication?: OriginalPublication;
  translation?: TranslationRecord;
  rights: Rights;
  corrections: Correction[];
  withdrawal?: Withdrawal;
};

/** What the whole house has set once and every page may need. */
export type HouseSettings = {
  name: Record<Locale, string>;
  /** IANA zone in which calendar days are counted. */
  timeZone: string;
  /** Silent reading speed, words a minute. */
  wordsPerMinute: Record<Locale, number>;
};

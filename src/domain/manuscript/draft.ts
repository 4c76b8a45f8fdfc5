import type { Locale } from '../../../locales/index';
import type { OriginalPublication, RegisterNumber } from '../commentary/model';
import type { Problem } from '../commentary/problem';
import type { Block, Paragraph } from '../lexical/nodes';

export type DraftNote = {
  key: string;
  /** Where the note begins in the file, counted from 1. */
  line: number;
  paragraphs: Paragraph[];
  lang?: string;
  address?: string;
  /** Calendar day, `YYYY-MM-DD`. */
  accessedOn?: string;
};

/** A picture that a manuscript holds. A picture block of its draft names it by `key` where a stored one names its media. */
export type DraftPicture = {
  key: string;
  /** Name of the file it would be kept as. */
  name: string;
  mimeType: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';
  bytes: Uint8Array;
  /** What it shows, in words; empty where the manuscript does not say. */
  alt: string;
};

/** What a manuscript says, whatever its format was; every reader of `manuscripts/` returns one. */
export type Draft = {
  title?: string;
  authors: string[];
  /** The head line's number, e.g. "Commentary No: 2024 / 5". */
  number?: RegisterNumber;
  originalPublication?: OriginalPublication;
  rights?: { holder?: string; firstYear?: number; lastYear?: number; statement?: string };
  blocks: Block[];
  notes: DraftNote[];
  /** Pictures that its blocks name; whoever stores the draft stores them first. */
  pictures?: DraftPicture[];
  /** Note bodies found in the file, doubles and empty ones included. */
  noteBodies: number;
  /** Calls that lead to a note. */
  calls: number;
  problems: Problem[];
};

export type ReadOptions = {
  language: Locale;
  /** A title given from outside; the manuscript's own is then looked for no more, and stays in the text unless equal. */
  title?: string;
};

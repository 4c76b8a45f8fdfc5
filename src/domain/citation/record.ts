import type { Locale } from '../../../locales/index';
import type { PersonName, RegisterNumber } from '../commentary/model';

/** A name as the edition prints it; `latin` is the same name in Latin letters, where the name is in another script. */
export type CitedName = PersonName & { latin?: string };

/** The original of a translation, or the first publication elsewhere; `publisher` only where that was not this house. */
export type CitedOriginal = {
  title: string;
  /** BCP 47 tag. */
  language: string;
  address?: string;
  /** Calendar day, `YYYY-MM-DD`. */
  publishedOn?: string;
  publisher?: string;
};

/** What a citation needs to know of one published edition. */
export type CitedEdition = {
  /** Canonical absolute address. */
  id: string;
  title: string;
  language: Locale;
  authors: CitedName[];
  translators: CitedName[];
  /** Name of the series in the edition's language. */
  series: string;
  number: RegisterNumber | null;
  /** Name of the house in the edition's language. */
  house: string;
  /** Calendar day, `YYYY-MM-DD`. */
  publishedOn: string;
  /** Absolute address to print; commonly the same as `id`. */
  address: string;
  original?: CitedOriginal;
  /** Calendar day, `YYYY-MM-DD`. */
  withdrawnOn?: string;
};

export type CslName = { family: string; given: string } | { literal: string };

/** Year, month (1–12), day. */
export type CslDate = { 'date-parts': [[number, number, number]] };

/** Facts that CSL has no variable for; `note` repeats them a line each, as reference managers read them. */
export type CslFacts = { 'original-language'?: string; 'original-URL'?: string; withdrawn?: string };

/** One item of CSL-JSON (CSL 1.0.2), with the variables we set. Every text in it is one line. */
export type CslRecord = {
  id: string;
  'citation-key': string;
  type: 'article-journal' | 'webpage' | 'document';
  title: string;
  language: string;
  author?: CslName[];
  translator?: CslName[];
  'container-title'?: string;
  volume?: string;
  issue?: string;
  publisher?: string;
  issued?: CslDate;
  URL?: string;
  'original-title'?: string;
  'original-date'?: CslDate;
  'original-publisher'?: string;
  status?: 'withdrawn';
  note?: string;
  custom?: CslFacts;
};

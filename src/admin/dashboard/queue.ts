import type { Locale } from '../../../locales/index';
import type { PartChange } from '../../domain/commentary/staleness';
import type { QuestionKind } from '../../domain/translating/questions';
import type { Existing } from '../translating/translationsOf';

/** So many rows of a list are shown; the others are counted. */
export const MOST_ROWS = 8;

/** A list of the dashboard: its first rows, and how many there are. */
export type Listed<Row> = { rows: Row[]; all: number };

/** A task: the original's title, the language it is put into, and the desk it leads to. */
export type TaskRow = { edition: string; title: string; language: Locale; state: string; holder: string | null };

/** A translation that lags: since when, and which parts of its original changed, where that is known. */
export type StaleRow = { edition: string; title: string; language: Locale; since: string; changes: PartChange[] };

/** An edition that is asked something: what happened to another edition of its work, and what that one is called. */
export type AskedRow = {
  id: string;
  edition: string;
  title: string;
  language: Locale;
  kind: QuestionKind;
  on: string;
  said: string;
  about: string;
};

/** A published original that has no translation in some language of the house. */
export type UntranslatedRow = { original: string; title: string; from: Locale; existing: Existing[] };

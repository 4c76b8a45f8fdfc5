import type { Locale } from '../../../locales/index';
import { changedAfter } from '../commentary/lag';
import { parityOfNotes, type ParityRow } from '../commentary/parity';
import type { OriginalNote, ProblemNote } from '../commentary/problemInput';
import type { PartChange } from '../commentary/staleness';
import type { Standing } from '../commentary/standing';

/** Keys of notes: the original's for `missing`, the translation's for the others; see `ParityRow`. */
export type UnevenNotes = Record<'missing' | 'unpaired' | 'gone' | 'untranslated', string[]>;

/**
 * A published translation beside its original. `follows`: whether it says what the original says now, by parts
 * (`current`, `behind` with its `changes`) or, where its parts were never noted, by days alone (`unknown`, then `lags`).
 */
export type PairState = {
  id: string;
  title: string;
  language: Locale;
  path: string | null;
  original: { id: string; title: string; language: Locale; standing: Standing } | null;
  follows: 'current' | 'behind' | 'unknown';
  lags: boolean;
  changes: PartChange[];
  notes: UnevenNotes;
};

const keysOf = (rows: ParityRow[], state: ParityRow['state'], side: 'original' | 'translation'): string[] =>
  rows.flatMap((row) => (row.state === state ? (row[side] ?? []) : []));

/** The notes of a pair that do not render each other. The order of either side plays no part in it. */
export const unevenNotes = (original: readonly OriginalNote[], translation: readonly ProblemNote[]): UnevenNotes => {
  const rows = parityOfNotes(original, translation);
  return {
    missing: keysOf(rows, 'missing', 'original'),
    unpaired: keysOf(rows, 'unpaired', 'translation'),
    gone: keysOf(rows, 'gone', 'translation'),
    untranslated: keysOf(rows, 'same-prose', 'translation'),
  };
};

/** What a stored original tells without its text: its days, and the print of what it says. */
type Told = { contentChangedAt?: string | null; textPrint?: string | null };
/** What a translation says it follows. */
type Followed = { basedOn: string | undefined; textPrint: string | undefined };

/**
 * Whether a translation is known to say what its original says now, without either text: `current`; `unknown` where its
 * parts were never noted, and then by its days whether it lags; null where the parts have to be compared.
 */
export const followsByPrint = (followed: Followed, original: Told): Pick<PairState, 'follows' | 'lags'> | null => {
  if (followed.textPrint === undefined)
    return { follows: 'unknown', lags: changedAfter(original.contentChangedAt, followed.basedOn) };
  return followed.textPrint === original.textPrint ? { follows: 'current', lags: false } : null;
};

/** Whether anything of a pair is to be looked at. */
export const isSettled = ({ original, follows, notes }: PairState): boolean =>
  original?.standing === 'published' &&
  follows === 'current' &&
  Object.values(notes).every((keys) => keys.length === 0);

import type { Fingerprints } from './fingerprints';
import { textPrintOf } from './textPrint';

/** What is stored of the state a translation follows. */
export type StoredFollowing = {
  basedOn?: string | null;
  acknowledgedAt?: string | null;
  fingerprints?: unknown;
};

/**
 * The state of its original that a translation follows: its day, which an acknowledgement moves on, and the print of
 * its text where that is known.
 */
export const followedState = (
  stored: StoredFollowing | null | undefined,
): { basedOn: string | undefined; textPrint: string | undefined } => ({
  basedOn: stored?.acknowledgedAt ?? stored?.basedOn ?? undefined,
  textPrint: stored?.fingerprints ? textPrintOf(stored.fingerprints as Fingerprints) : undefined,
});

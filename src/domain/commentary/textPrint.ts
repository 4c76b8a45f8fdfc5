import { hashOf } from '../text/hash';
import type { Fingerprints } from './fingerprints';

/**
 * The fingerprints of an edition in one short word: equal where every part says the same in the same order. The rows of
 * the notes may stand in any order, for it is the calls that order them.
 */
export const textPrintOf = ({ blocks, notes, order }: Fingerprints): string =>
  hashOf(JSON.stringify([Object.entries(blocks), Object.entries(notes).sort(([a], [b]) => (a < b ? -1 : 1)), order]));

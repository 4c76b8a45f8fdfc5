'use client';

import { keptById } from './keptById';
import { askOriginal, type Original } from './original';
import { useOriginalId } from './useOriginalId';
import { useOriginalState } from './useOriginalState';

/** `asking` until the house has answered; `none` where the original has no published text; `signed-out` where the session has ended; `away` where it cannot be asked. */
export type OriginalText = { is: 'asking' | 'none' | 'signed-out' | 'away' } | { is: 'there'; original: Original };

const isSame = (one: OriginalText, other: OriginalText): boolean =>
  one.is === 'there' && other.is === 'there'
    ? one.original.html === other.original.html &&
      JSON.stringify(one.original.rows) === JSON.stringify(other.original.rows)
    : one.is === other.is;

const { useKept } = keptById<OriginalText>({
  before: { is: 'asking' },
  ask: (api, id, was) =>
    askOriginal(api, id).then(
      (original): OriginalText => (typeof original === 'string' ? { is: original } : { is: 'there', original }),
      // What was read before is better than nothing while the house is away.
      (): OriginalText => (was.is === 'there' ? was : { is: 'away' }),
    ),
  isSame,
});

/**
 * The original of the edition at the desk as readers have it, null where it has none. Another version is asked for as
 * soon as it is known that there is one.
 */
export const useOriginal = (): OriginalText | null => useKept(useOriginalId(), useOriginalState()?.original.versionId);

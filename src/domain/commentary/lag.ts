import { dayIn, isDay } from '../date';
import type { SiblingEdition, TranslationRecord } from './model';
import type { EditionView } from './viewModel';

/** What of an edition tells whether it lags. */
type Follower = {
  isTranslation: boolean;
  siblings: Pick<SiblingEdition, 'isOriginal' | 'contentChangedAt' | 'textPrint'>[];
  translation?: Pick<TranslationRecord, 'basedOn' | 'follows'>;
};

/** Whether an original's content changed after the moment a translation was made from it; false where one is not known. */
export const changedAfter = (changed: string | null | undefined, state: string | null | undefined): boolean =>
  Boolean(changed && state && Date.parse(changed) > Date.parse(state));

/**
 * Whether the original's content changed after the state a translation was made from, with both days in the site's zone.
 * Null where it did not, or where it is not known what the translation was made from. Where the texts of then and now are
 * known, an original that says what it said has not changed, whatever the dates are.
 */
export const lagOf = (edition: Follower, timeZone: string): EditionView['lag'] => {
  const original = edition.siblings.find((sibling) => sibling.isOriginal);
  const state = edition.translation?.basedOn;
  const changed = original?.contentChangedAt;
  if (!edition.isTranslation || changed === undefined || state === undefined) return null;
  const follows = edition.translation?.follows;
  if (follows !== undefined && follows === original?.textPrint) return null;
  const originalChangedOn = dayIn(changed, timeZone);
  const basedOn = isDay(state) ? state : dayIn(state, timeZone);
  const later = isDay(state) ? originalChangedOn > basedOn : changedAfter(changed, state);
  return later ? { originalChangedOn, basedOn } : null;
};

import type { Counterpart } from '../../../src/domain/commentary/checklist';
import { fingerprintsOf } from '../../../src/domain/commentary/fingerprints';
import { followedState, type StoredFollowing } from '../../../src/domain/commentary/followedState';
import { lagOf } from '../../../src/domain/commentary/lag';
import { narrowEdition } from '../../../src/domain/commentary/narrowEdition';
import { textPrintOf } from '../../../src/domain/commentary/textPrint';
import { now } from '../../../src/platform/clock';
import type { Commentary } from '../../../src/payload-types';
import { sameContent } from '../sameContent';
import { idOf } from '../storedEdition';
import type { AsIfSaved } from './asIfSaved';
import type { PagePaths } from './pagePaths';

/** When the text of this edition will have changed last, once it is published. */
const changedAtOf = ({ data, stored }: AsIfSaved): string | undefined => {
  if (stored?.sequence && !sameContent(stored, data)) return now().toISOString();
  return stored?.contentChangedAt ?? undefined;
};

/** The original of the two as it will be, once this edition is published. */
const originalOf = (edition: AsIfSaved, other: Commentary, isTranslation: boolean) => {
  if (isTranslation) return { changed: other.contentChangedAt ?? undefined, textPrint: other.textPrint ?? undefined };
  return { changed: changedAtOf(edition), textPrint: textPrintOf(fingerprintsOf(narrowEdition(edition.data))) };
};

/** What is known of the state it follows stands in the row; another day than that of the row makes it void. */
const followingIn = ({ data, stored }: AsIfSaved): StoredFollowing => {
  const basedOn = data.translation?.basedOn ?? stored?.translation?.basedOn;
  return basedOn === stored?.translation?.basedOn ? (stored?.translation ?? {}) : { basedOn };
};

const lagBetween = (edition: AsIfSaved, other: Commentary, timeZone: string): Counterpart['lag'] => {
  const isTranslation = Boolean(idOf(edition.data.original));
  const { changed: contentChangedAt, textPrint } = originalOf(edition, other, isTranslation);
  const { basedOn, textPrint: follows } = followedState(isTranslation ? followingIn(edition) : other.translation);
  const siblings = [{ isOriginal: true, contentChangedAt, textPrint }];
  return lagOf({ isTranslation: true, siblings, translation: { basedOn, follows } }, timeZone);
};

/** The other edition of the work as the checklist names it. */
export const counterpartOf = (
  edition: AsIfSaved,
  other: Commentary,
  { edition: pathOf }: PagePaths,
  timeZone: string,
): Counterpart => ({
  id: other.id,
  language: other.language,
  title: other.title,
  isOriginal: !idOf(other.original),
  path: other._status === 'published' ? pathOf(other) : null,
  lag: lagBetween(edition, other, timeZone),
});

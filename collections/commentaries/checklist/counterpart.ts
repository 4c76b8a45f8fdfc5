import type { Counterpart } from '../../../src/domain/commentary/checklist';
import { lagOf } from '../../../src/domain/commentary/lag';
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

const lagBetween = (edition: AsIfSaved, other: Commentary, timeZone: string): Counterpart['lag'] => {
  const isTranslation = Boolean(idOf(edition.data.original));
  const follower = isTranslation ? edition.data : other;
  const contentChangedAt = isTranslation ? (other.contentChangedAt ?? undefined) : changedAtOf(edition);
  const translation = { basedOn: follower.translation?.basedOn ?? undefined };
  return lagOf({ isTranslation: true, siblings: [{ isOriginal: true, contentChangedAt }], translation }, timeZone);
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

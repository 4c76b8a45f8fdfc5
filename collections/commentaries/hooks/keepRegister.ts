import type { CollectionBeforeChangeHook } from 'payload';
import { now } from '../../../src/platform/clock';
import { sentence } from '../../sentence';
import { refuseFields } from '../refuseFields';
import { sameContent } from '../sameContent';
import { rememberSave, saveInHand } from '../saveInHand';
import { idOf } from '../storedEdition';

/**
 * What publication once wrote stays: number and former slugs come from the stored row, whatever is sent or restored.
 * An edition that has a number keeps the language and series the number was taken in; its date of change moves when
 * what a reader reads does.
 */
export const keepRegister: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const stored = saveInHand(req, originalDoc?.id)?.stored ?? null;
  rememberSave(req, originalDoc?.id, { stored, publishes: data._status === 'published' });
  if (stored?.sequence && (stored.language !== data.language || idOf(stored.series) !== idOf(data.series))) {
    const path = stored.language === data.language ? 'series' : 'language';
    refuseFields(req, [{ path, message: sentence(req, 'refusal.numberKeepsPlace') }]);
  }
  const changed = Boolean(stored?.sequence) && !sameContent(stored ?? {}, data);
  return {
    ...data,
    year: stored?.year ?? null,
    sequence: stored?.sequence ?? null,
    formerSlugs: stored?.formerSlugs ?? [],
    translated: stored?.translated ?? false,
    contentChangedAt: changed ? now().toISOString() : (stored?.contentChangedAt ?? null),
  };
};

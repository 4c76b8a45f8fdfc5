import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload';
import { now } from '../../../src/platform/clock';
import type { Commentary } from '../../../src/payload-types';
import type { LabelKey } from '../../label';
import { sentence } from '../../sentence';
import { SLUGS } from '../../slugs';
import { refuseFields } from '../refuseFields';
import { saveInHand } from '../saveInHand';
import { idOf, storedEdition } from '../storedEdition';

const refuse = (req: PayloadRequest, key: LabelKey, path = 'original'): never =>
  refuseFields(req, [{ path, message: sentence(req, key) }]);

const exists = async (req: PayloadRequest, ...and: Where[]): Promise<boolean> =>
  (await req.payload.db.findOne<Commentary>({ collection: SLUGS.commentaries, where: { and }, req })) !== null;

/**
 * A work holds at most one edition per language, and a translation's original is itself an original.
 * A new translation is taken to be made from its original as it stands at that moment; whoever empties the day later
 * says no other.
 */
export const keepGroupWhole: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id: string | undefined = originalDoc?.id;
  const original = idOf(data.original);
  const inLanguage: Where = { language: { equals: data.language } };
  const translates = (edition: string): Where => ({ original: { equals: edition } });
  if (id && data.language && (await exists(req, translates(id), inLanguage))) {
    refuse(req, 'refusal.languageTwice', 'language');
  }
  if (!original) return data;
  if (original === id) refuse(req, 'refusal.originalOfItself');
  if (id && (await exists(req, translates(id)))) refuse(req, 'refusal.originalHasTranslations');
  const source = (await storedEdition(req, original)) ?? refuse(req, 'refusal.originalMissing');
  if (idOf(source.original)) refuse(req, 'refusal.translationOfTranslation');
  if (data.language) {
    const others: Where[] = id ? [{ id: { not_equals: id } }] : [];
    const taken = source.language === data.language || (await exists(req, translates(original), inLanguage, ...others));
    if (taken) refuse(req, 'refusal.languageTwice');
  }
  if (!source.translated) {
    const mark = { id: original, data: { translated: true }, req, returning: false } as const;
    await req.payload.db.updateOne({ collection: SLUGS.commentaries, ...mark });
  }
  if (data.translation?.basedOn) return data;
  const stored = saveInHand(req, id)?.stored;
  const kept = idOf(stored?.original) === original ? stored?.translation?.basedOn : undefined;
  return { ...data, translation: { ...data.translation, basedOn: kept ?? now().toISOString() } };
};

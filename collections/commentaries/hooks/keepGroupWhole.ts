import { APIError, type CollectionBeforeChangeHook, type PayloadRequest, type Where } from 'payload';
import type { Commentary } from '../../../src/payload-types';
import type { LabelKey } from '../../label';
import { sentence } from '../../sentence';
import { SLUGS } from '../../slugs';
import { idOf, storedEdition } from '../storedEdition';

const refuse = (req: PayloadRequest, key: LabelKey): never => {
  throw new APIError(sentence(req, key), 400, null, true);
};

const exists = async (req: PayloadRequest, where: Where): Promise<boolean> =>
  (await req.payload.db.findOne<Commentary>({ collection: SLUGS.commentaries, where, req })) !== null;

/**
 * A work holds at most one edition per language, and a translation's original is itself an original.
 * A new translation is taken to be made from its original as it stands at that moment.
 */
export const keepGroupWhole: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id: string | undefined = originalDoc?.id;
  const original = idOf(data.original);
  if (id && (await exists(req, { and: [{ original: { equals: id } }, { language: { equals: data.language } }] }))) {
    refuse(req, 'refusal.languageTwice');
  }
  if (!original) return data;
  if (original === id) refuse(req, 'refusal.originalOfItself');
  if (id && (await exists(req, { original: { equals: id } }))) refuse(req, 'refusal.originalHasTranslations');
  const source = (await storedEdition(req, original)) ?? refuse(req, 'refusal.originalMissing');
  if (idOf(source.original)) refuse(req, 'refusal.translationOfTranslation');
  if (source.language === data.language) refuse(req, 'refusal.languageTwice');
  const sameLanguage: Where[] = [{ original: { equals: original } }, { language: { equals: data.language } }];
  if (await exists(req, { and: id ? [...sameLanguage, { id: { not_equals: id } }] : sameLanguage })) {
    refuse(req, 'refusal.languageTwice');
  }
  if (data.translation?.basedOn) return data;
  return { ...data, translation: { ...data.translation, basedOn: new Date().toISOString() } };
};

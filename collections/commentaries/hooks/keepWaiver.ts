import type { CollectionBeforeChangeHook } from 'payload';
import type { Commentary } from '../../../src/payload-types';
import { now } from '../../../src/platform/clock';
import { problemsOfStored } from '../problemsOfStored';
import { idOf } from '../storedEdition';

const NONE = { waiver: null, waivedBy: null, waivedAt: null };

/**
 * Why a translation leaves notes of its original out, with who wrote it and when. It ends once no note is missing: one
 * that is missing later was not thought of, and needs a reason of its own.
 */
export const keepWaiver: CollectionBeforeChangeHook<Commentary> = async ({ data, originalDoc, req }) => {
  const waiver = data.translation?.waiver?.trim();
  const keep = (kept: object) => ({ ...data, translation: { ...data.translation, ...kept } });
  if (!waiver) return data.translation ? keep({ waivedBy: null, waivedAt: null }) : data;
  const problems = await problemsOfStored(req, { ...originalDoc, ...data });
  if (!problems.some(({ kind }) => kind === 'note-unrendered')) return keep(NONE);
  const { waiver: was, waivedBy, waivedAt } = originalDoc?.translation ?? {};
  const isSame = was?.trim() === waiver && Boolean(waivedAt);
  return keep(
    isSame
      ? { waivedBy: idOf(waivedBy) ?? null, waivedAt }
      : { waivedBy: req.user?.id ?? null, waivedAt: now().toISOString() },
  );
};

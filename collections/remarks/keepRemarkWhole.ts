import type { CollectionBeforeChangeHook } from 'payload';
import { blockIdOf } from '../../src/domain/lexical/blockId';
import { isStoredNode, rootChildren } from '../../src/domain/lexical/json';
import { now } from '../../src/platform/clock';
import type { Commentary, Remark } from '../../src/payload-types';
import { refuseFields } from '../commentaries/refuseFields';
import { idOf } from '../commentaries/storedEdition';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';

const holds = ({ body, notes }: Commentary, { block, note }: Partial<Remark>): boolean =>
  block
    ? (rootChildren(body) ?? []).some((node) => isStoredNode(node) && blockIdOf(node) === block)
    : (notes ?? []).some(({ key }) => key === note);

/**
 * A remark stands at one block or one note of its edition's latest text, and stays there. Its author is whoever wrote
 * it; `resolvedAt` is the moment of its settling, whatever day was sent.
 */
export const keepRemarkWhole: CollectionBeforeChangeHook<Remark> = async ({ data, operation, originalDoc, req }) => {
  const settled = data.resolvedAt
    ? {
        resolvedAt: originalDoc?.resolvedAt ?? now().toISOString(),
        resolvedBy: originalDoc?.resolvedAt ? idOf(originalDoc.resolvedBy) : req.user?.id,
      }
    : { resolvedAt: null, resolvedBy: null };
  if (operation === 'update') {
    const { edition, block, note, author } = originalDoc ?? {};
    return { ...data, ...settled, edition: idOf(edition), block, note, author: idOf(author) };
  }
  const refuse = (key: 'refusal.remark.place' | 'refusal.remark.gone'): never =>
    refuseFields(req, [{ path: data.note ? 'note' : 'block', message: sentence(req, key) }], 'remarks');
  if (Boolean(data.block) === Boolean(data.note)) refuse('refusal.remark.place');
  const id = idOf(data.edition) ?? refuse('refusal.remark.gone');
  const edition = await req.payload.findByID({
    collection: SLUGS.commentaries,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (!edition || !holds(edition, data)) refuse('refusal.remark.gone');
  return { ...data, ...settled, author: req.user?.id };
};

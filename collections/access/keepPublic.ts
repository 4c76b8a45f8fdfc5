import {
  Forbidden,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { saveInHand } from '../commentaries/saveInHand';
import { askerOf, grantFor } from './accessOf';

/** Whether the running operation only keeps a draft beside what readers see. */
const savesDraft = (req: PayloadRequest): boolean => req.context.savesDraft === true;

/** Before an operation: remembers whether it was asked to save a draft, which later hooks are not told. */
export const rememberDraft: CollectionBeforeOperationHook = ({ args, req }) => {
  req.context.savesDraft = (args as { draft?: boolean }).draft === true;
};

/**
 * What readers see is changed by those alone who may publish: publishing, unpublishing, and every save of a published
 * edition that is not a draft. Whoever may work on drafts only leaves a published edition alone altogether, even
 * while a draft lies over it. Work of the house itself, with nobody signed in, is not judged here.
 * @throws Forbidden
 */
export const keepPublic: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user) return data;
  const asker = askerOf(req);
  const isPublic = saveInHand(req, originalDoc?.id)?.stored?._status === 'published';
  const touchesReaders = data._status === 'published' || (isPublic && !savesDraft(req));
  if (touchesReaders && !grantFor('commentaries', 'publish', asker)) throw new Forbidden(req.t);
  if (isPublic && grantFor('commentaries', 'update', asker) === 'drafts') throw new Forbidden(req.t);
  return data;
};

import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { sentence } from '../../sentence';
import { StaleSave } from '../StaleSave';

const REVISION = /^"(\d{1,15})"$/;

/**
 * A writer that says which revision it read (`If-Match: "<rev>"`, RFC 9110) is refused when another has been
 * stored since. Writers that say nothing, or `*`, are accepted.
 * @throws StaleSave 409 with both texts; APIError 400 where the header is no revision.
 */
export const refuseStaleSave: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  const condition = req.headers?.get('if-match')?.trim();
  if (operation !== 'update' || !condition || condition === '*') return data;
  const read = REVISION.exec(condition)?.[1];
  if (read === undefined) throw new APIError(sentence(req, 'refusal.ifMatch'), 400, null, true);
  if (Number(read) !== (originalDoc?.rev ?? 0))
    throw new StaleSave(sentence(req, 'refusal.staleSave'), originalDoc, data);
  return data;
};

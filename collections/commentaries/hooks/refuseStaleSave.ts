import type { CollectionBeforeValidateHook } from 'payload';
import { sentence } from '../../sentence';
import { revisionRead } from '../revisionRead';
import { StaleSave } from '../StaleSave';

/**
 * A writer that says which revision it read is refused when another has been stored since; see `revisionRead`.
 * @throws StaleSave 409 with both texts; APIError 400 where the header is no revision.
 */
export const refuseStaleSave: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update') return data;
  const read = revisionRead(req);
  if (read !== undefined && read !== (originalDoc?.rev ?? 0))
    throw new StaleSave(sentence(req, 'refusal.staleSave'), originalDoc, data);
  return data;
};

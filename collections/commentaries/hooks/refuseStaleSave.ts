import type { CollectionBeforeValidateHook } from 'payload';
import { sentence } from '../../sentence';
import { StaleSave } from '../StaleSave';

const REVISION = /^"(\d+)"$/;

/**
 * A writer that says which revision it read (`If-Match: "<rev>"`, RFC 9110) is refused when another has been
 * stored since. Writers that say nothing are accepted.
 */
export const refuseStaleSave: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  const condition = req.headers?.get('if-match');
  if (operation !== 'update' || !condition || condition === '*') return data;
  const read = REVISION.exec(condition)?.[1];
  if (read === undefined || Number(read) !== (originalDoc?.rev ?? 0)) {
    throw new StaleSave(sentence(req, 'refusal.staleSave'), originalDoc, data);
  }
  return data;
};

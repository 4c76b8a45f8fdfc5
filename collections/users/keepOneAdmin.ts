import type { CollectionBeforeChangeHook } from 'payload';
import { refuseLastAdmin } from './refuseLastAdmin';

/** The last admin cannot be given another role: nobody could give it back. */
export const keepOneAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const demoted = operation === 'update' && originalDoc?.role === 'admin' && data.role !== 'admin';
  if (demoted) await refuseLastAdmin(req, originalDoc.id);
  return data;
};

import type { FieldAccess } from 'payload';
import { askerOf } from '../access/accessOf';

/**
 * The text of a withdrawn edition is kept for the staff and read by nobody else. Where no document is given, Payload
 * asks whether readers may search by the field: a search would tell what a withdrawn text holds.
 */
export const hideWhenWithdrawn: FieldAccess = ({ doc, req }) =>
  askerOf(req) !== 'anyone' || (doc !== undefined && !doc.withdrawal?.on);

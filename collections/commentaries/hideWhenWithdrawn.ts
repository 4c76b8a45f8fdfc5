import type { FieldAccess } from 'payload';
import { askerOf } from '../access/accessOf';

/** The text of a withdrawn edition is kept for the staff and read by nobody else. */
export const hideWhenWithdrawn: FieldAccess = ({ doc, req }) => askerOf(req) !== 'anyone' || !doc?.withdrawal?.on;

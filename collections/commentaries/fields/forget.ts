import type { FieldHook } from 'payload';

/** For `beforeDuplicate`: what belongs to one edition alone does not go into its duplicate. */
export const forget: FieldHook = () => null;

import type { FieldHook } from 'payload';
import { rememberEdition } from '../../../src/domain/commentary/editionOfNotes';

/** Lets whoever is shown the notes of a version alone number them: their numbers stand in its body. */
export const rememberedEdition: FieldHook = ({ value, siblingData, req }) => {
  rememberEdition(req.context, value, siblingData);
  return value as unknown;
};

import type { Correction } from '../../domain/commentary/model';

/** The corrections a form holds and one more, to be sent with a save. Payload's forms hold an empty list as the number 0. */
export const correctionsWith = (held: unknown, added: Correction | undefined): { corrections?: Correction[] } =>
  added ? { corrections: [...(Array.isArray(held) ? (held as Correction[]) : []), added] } : {};

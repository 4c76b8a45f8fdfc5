import type { Recognised } from './recognised';

/** The fields of a note that its text can fill. */
export const FILLED_FIELDS = ['lang', 'address', 'accessedOn'] as const;

export type FilledField = (typeof FILLED_FIELDS)[number];
export type FieldValues = Partial<Record<FilledField, string>>;

/**
 * What a note's text fills in beside it, while it is written. A field that somebody wrote or emptied stays as it is; one
 * that was filled from the text follows the text.
 * @param held the fields as they stand
 * @param filled what was filled from the text before; a field that no longer holds that is somebody's own
 * @param kept fields that are not to be filled, because somebody took the filling back
 * @returns the fields to be changed, `''` where one is to be emptied again, and what counts as filled from then on
 */
export const fillFields = (
  recognised: Recognised,
  held: FieldValues,
  filled: FieldValues,
  kept: ReadonlySet<FilledField>,
): { changes: FieldValues; filled: FieldValues } => {
  const changes: FieldValues = {};
  const now: FieldValues = {};
  for (const field of FILLED_FIELDS) {
    const value = held[field] ?? '';
    const isOurs = filled[field] !== undefined && filled[field] === value;
    // Emptied by somebody: remembered, so that the next letter does not fill it again.
    if (value === '' && filled[field] !== undefined) now[field] = filled[field];
    if (kept.has(field) || (value === '' ? filled[field] !== undefined : !isOurs)) continue;
    const found = recognised[field] ?? '';
    if (found !== value) changes[field] = found;
    if (found !== '') now[field] = found;
  }
  return { changes, filled: now };
};

import type { FormState } from 'payload';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { NOTE_FIELDS } from './readNotes';

type Rows = NonNullable<FormState[string]['rows']>;

const field = (value: unknown): FormState[string] => ({
  value,
  initialValue: value,
  valid: true,
  passesCondition: true,
});

/**
 * The flat fields that add rows to the array `notes` of a form in one change.
 * @param before the array's own entry in the form, as it stands.
 * @param freshId a row id nobody has; Payload's, which means nothing to us.
 */
export const noteRowFields = (
  before: FormState[string] | undefined,
  notes: readonly StoredNote[],
  freshId: () => string,
): FormState => {
  const held: Rows = before?.rows ?? [];
  const added = notes.map((note) => ({ id: freshId(), note }));
  const rows = [...held, ...added.map(({ id }) => ({ id }))] as Rows;
  const own = added.flatMap(({ id, note }, at) => {
    const path = `notes.${held.length + at}`;
    return [
      [`${path}.id`, field(id)] as const,
      ...NOTE_FIELDS.map((name) => [`${path}.${name}`, field(note[name] ?? undefined)] as const),
    ];
  });
  return {
    ...Object.fromEntries(own),
    notes: { ...before, rows, value: rows.length, disableFormData: rows.length > 0 },
  };
};

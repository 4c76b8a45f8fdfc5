import type { StoredNote } from '../../domain/commentary/narrowEdition';

/** Notes of one form that went, by their keys, each as it last stood: they come back with their calls. */
export type KeptNotes = Map<string, StoredNote>;

const kept = new WeakMap<object, KeptNotes>();

/** The notes a form keeps in memory; they live as long as the form, which is known by what it dispatches with. */
export const keptNotesOf = (form: object): KeptNotes => {
  const notes = kept.get(form) ?? new Map<string, StoredNote>();
  kept.set(form, notes);
  return notes;
};

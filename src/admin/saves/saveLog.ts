import type { StoredText } from '../../domain/commentary/narrowEdition';

/** What this page knows of the saves of editions, by id; a new one, which has no id yet, stands under `''`. */
export type SaveLog = {
  /** The revision a form was last loaded with or saved as: what `If-Match` says. */
  revisions: Map<string, number>;
  /** Why the last save was refused; no entry where it was not. */
  refusals: Map<string, Refusal>;
  listeners: Set<() => void>;
  /** Who wants to know what a save stored, as soon as it is answered. */
  readers: Set<(id: string, stored: StoredState) => void>;
};

/** An edition as another save left it, and the revision that made. */
export type StoredState = StoredText & { title?: string | null; standfirst?: string | null; rev?: number };

/** `stored`: what another save, which came first, left there. */
export type Refusal = { sentences: readonly string[]; stored: StoredState | null };

export const createSaveLog = (): SaveLog => ({
  revisions: new Map(),
  refusals: new Map(),
  listeners: new Set(),
  readers: new Set(),
});

/** Writes down why the save of an edition was refused, or, with `null`, that there is nothing to say any more. */
export const setRefusal = (log: SaveLog, id: string, refusal: Refusal | null): void => {
  if (refusal) log.refusals.set(id, refusal);
  else log.refusals.delete(id);
  log.listeners.forEach((tell) => tell());
};

/** The log of this page. */
export const saveLog = createSaveLog();

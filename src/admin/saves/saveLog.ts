/** What this page knows of the saves of editions, by id; a new one, which has no id yet, stands under `''`. */
export type SaveLog = {
  /** The revision a form was last loaded with or saved as: what `If-Match` says. */
  revisions: Map<string, number>;
  /** Why the last save was refused; no entry where it was not. */
  refusals: Map<string, Refusal>;
  listeners: Set<() => void>;
};

/** `isStale`: another save came first. */
export type Refusal = { sentences: readonly string[]; isStale: boolean };

export const createSaveLog = (): SaveLog => ({ revisions: new Map(), refusals: new Map(), listeners: new Set() });

/** Writes down why the save of an edition was refused, or, with `null`, that there is nothing to say any more. */
export const setRefusal = (log: SaveLog, id: string, refusal: Refusal | null): void => {
  if (refusal) log.refusals.set(id, refusal);
  else log.refusals.delete(id);
  log.listeners.forEach((tell) => tell());
};

/** The log of this page. */
export const saveLog = createSaveLog();

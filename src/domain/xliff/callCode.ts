const CALL_CODE = /^(?:c|own)-[a-z][a-z0-9]*(?=-\d+$|$)/;

/**
 * The id of a call's code: `c-` and the key of the original's note, in the translation too, so that both name the same;
 * `own-` and its own key for a note that the original has not. A later call of the same note in the unit is counted.
 */
export const callCode = (base: string, occurrence: number): string =>
  occurrence === 1 ? base : `${base}-${occurrence}`;

/** The id without its count; undefined where it is no call's. */
export const baseOfCallCode = (id: string): string | undefined => CALL_CODE.exec(id)?.[0];

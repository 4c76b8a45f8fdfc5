import type { Fingerprints } from '../commentary/fingerprints';

/**
 * Where blocks stood that a text has no more: each by its id with the id of the block before it that still stands. One
 * that stood before all of these is left out.
 */
export const stoodBehind = (was: Fingerprints, now: Fingerprints): Record<string, string> => {
  const places: Record<string, string> = {};
  let last: string | undefined;
  for (const id of Object.keys(was.blocks)) {
    if (Object.hasOwn(now.blocks, id)) last = id;
    else if (last !== undefined) places[id] = last;
  }
  return places;
};

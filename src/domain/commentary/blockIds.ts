import { blockIdNumber, blockIdOf, withBlockId } from '../lexical/blockId';
import { isStoredNode, rootChildren } from '../lexical/json';

/** A rule says nothing that could be referred to, and the editor's rule keeps no state. */
const takesId = (type: unknown): boolean => type !== 'horizontalrule';

/** Originals stay below it, so that what each side adds later never meets in one id. */
const OWN_BLOCKS = 10_000;

/**
 * The number from which an edition gives ids to blocks that are new in it, for `assignBlockIds`. A translation's blocks
 * answer to its original's by their ids; what it adds itself answers to none.
 */
export const givenSoFar = (given: number, isTranslation: boolean): number =>
  isTranslation && given > 0 ? Math.max(given, OWN_BLOCKS) : given;

/**
 * Gives every top-level block of a serialized editor state an id `p<n>` that this edition never used before.
 * Ids that are there stay; of two equal ones the second is a copy and gets a new one. Places play no part.
 * Takes the highest n ever given in this edition and returns the new one, to be stored with the document.
 * Returns the same `json` where nothing changes, also where it is no editor state.
 */
export const assignBlockIds = <T>(json: T, highestEver: number): { json: T; highest: number } => {
  const children = rootChildren(json);
  if (children === undefined) return { json, highest: highestEver };
  const ids = children.map((child) => (isStoredNode(child) && takesId(child.type) ? blockIdOf(child) : undefined));
  let highest = ids.reduce((most, id) => Math.max(most, blockIdNumber(id) ?? 0), highestEver);
  const seen = new Set<string>();
  const assigned = children.map((child, index) => {
    const id = ids[index];
    if (!isStoredNode(child) || !takesId(child.type)) return child;
    if (id !== undefined && !seen.has(id)) {
      seen.add(id);
      return child;
    }
    highest += 1;
    return withBlockId(child, `p${highest}`);
  });
  if (assigned.every((child, index) => child === children[index])) return { json, highest };
  const state = json as { root: object };
  return { json: { ...state, root: { ...state.root, children: assigned } } as T, highest };
};

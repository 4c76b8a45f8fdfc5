import { isStoredNode } from '../../domain/lexical/json';

/**
 * Makes the text a form holds the one that was stored from it, in its place. Payload's editor is made anew, and with it
 * the caret, all undo and what was written meanwhile are lost, whenever a save answers with another text than the one the
 * editor itself last gave to the form; that very object is what it remembers and compares. Only the ids of new blocks
 * differ, and the editor has taken them.
 */
export const becomeStored = (held: unknown, stored: unknown): void => {
  if (isStoredNode(held) && isStoredNode(stored)) held.root = structuredClone(stored.root);
};

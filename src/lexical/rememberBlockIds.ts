import type { NodeKey, RootNode } from '@payloadcms/richtext-lexical/lexical';
import { $getState, $setState } from '@payloadcms/richtext-lexical/lexical';
import { blockIdState } from './blockIdState';

/**
 * Notes which block has which id, and gives it back to one that has lost it: undo leads to a text from before the save
 * that gave it, and what readers linked to must stay what they linked to. To be called within an update.
 * @param known the ids noted so far; it is written to.
 */
export const $rememberBlockIds = (root: RootNode, known: Map<NodeKey, string>): void => {
  const held = new Set<string>();
  for (const block of root.getChildren()) {
    const id = $getState(block, blockIdState);
    if (id === undefined) continue;
    known.set(block.getKey(), id);
    held.add(id);
  }
  for (const block of root.getChildren()) {
    const id = known.get(block.getKey());
    if (id === undefined || held.has(id)) continue;
    held.add(id);
    $setState(block, blockIdState, id);
  }
};

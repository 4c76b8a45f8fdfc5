import type { EditorState, LexicalNode, RootNode } from '@payloadcms/richtext-lexical/lexical';
import { $getNodeByKey, $getState, $setState } from '@payloadcms/richtext-lexical/lexical';
import { blockIdState } from './blockIdState';

/**
 * Of two top-level blocks with one id, the one that stood in `before` keeps it and the pasted copy loses it, wherever
 * it was pasted: what readers linked to stays what they linked to. A block that was cut and pasted keeps its id.
 * To be called within an update.
 */
export const $keepBlockIdsApart = (root: RootNode, before: EditorState): void => {
  const isOld = (block: LexicalNode): boolean => $getNodeByKey(block.getKey(), before) !== null;
  const keepers = new Map<string, LexicalNode>();
  for (const block of root.getChildren()) {
    const id = $getState(block, blockIdState);
    if (id === undefined) continue;
    const other = keepers.get(id);
    const copy = other && isOld(block) && !isOld(other) ? other : block;
    if (other) $setState(copy, blockIdState, undefined);
    if (!other || copy === other) keepers.set(id, block);
  }
};

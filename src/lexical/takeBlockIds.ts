import type { LexicalNode, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical';
import { $getRoot, $getState, $parseSerializedNode, $setState } from '@payloadcms/richtext-lexical/lexical';
import { blockIdOf } from '../domain/lexical/blockId';
import { isStoredNode, rootChildren } from '../domain/lexical/json';
import { blockIdState } from './blockIdState';

/**
 * Gives the blocks of the text the ids that a save gave them, so that the text need not be loaded anew, which would cost
 * the caret and every step of undo. Does nothing where the text is no longer what was saved, block by block.
 * To be called within an update.
 */
export const $takeBlockIds = (saved: unknown): void => {
  const blocks = $getRoot().getChildren();
  const stored = rootChildren(saved) ?? [];
  const isSaved = (block: LexicalNode, at: number): boolean => {
    const own = $getState(block, blockIdState);
    const isSameBlock = block.getType() === typeOf(stored[at]) && block.getTextContent() === saidIn(stored[at]);
    return own === undefined ? isSameBlock : own === idOf(stored[at]);
  };
  if (stored.length !== blocks.length || !blocks.every(isSaved)) return;
  blocks.forEach((block, at) => {
    const id = idOf(stored[at]);
    if (id !== undefined && $getState(block, blockIdState) !== id) $setState(block, blockIdState, id);
  });
};

const idOf = (node: unknown): string | undefined => (isStoredNode(node) ? blockIdOf(node) : undefined);

const saidIn = (node: unknown): string => $parseSerializedNode(node as SerializedLexicalNode).getTextContent();

const typeOf = (node: unknown): unknown => (isStoredNode(node) ? node.type : undefined);

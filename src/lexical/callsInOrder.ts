import type { ElementNode, LexicalNode, NodeKey } from '@payloadcms/richtext-lexical/lexical';
import { $getRoot, $getState, $isElementNode } from '@payloadcms/richtext-lexical/lexical';
import type { PlacedCall } from '../domain/commentary/numbering';
import { blockIdState } from './blockIdState';
import { $isCallNode } from './CallNode';

/** A call of an editor's state, with the key of its node there. */
export type CallInPlace = PlacedCall & { nodeKey: NodeKey };

const collect = (parent: ElementNode, block: string | undefined, into: CallInPlace[]): void => {
  for (let node: LexicalNode | null = parent.getFirstChild(); node !== null; node = node.getNextSibling()) {
    if ($isElementNode(node)) collect(node, block, into);
    if (!$isCallNode(node)) continue;
    const call = { noteKey: node.getNoteKey(), nodeKey: node.getKey() };
    into.push(block === undefined ? call : { ...call, block });
  }
};

/**
 * The calls of an editor's state in reading order: what the domain reads from the stored text, without storing it.
 * To be called where the state may be read.
 */
export const $callsInOrder = (): CallInPlace[] => {
  const calls: CallInPlace[] = [];
  for (const block of $getRoot().getChildren()) {
    if ($isElementNode(block)) collect(block, $getState(block, blockIdState), calls);
  }
  return calls;
};

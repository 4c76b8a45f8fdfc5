import {
  $getRoot,
  $isElementNode,
  $isNodeSelection,
  $isTextNode,
  type BaseSelection,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { $sliceSelectedTextNodeContent } from '@payloadcms/richtext-lexical/lexical/selection';
import type { StoredNode } from '../../domain/lexical/json';

type Taken = { nodes: StoredNode[]; isTaken: boolean };

/** A node with as much of it as is selected; where it is not selected itself, its selected children stand for it. */
const $take = (node: LexicalNode, selection: BaseSelection | null): Taken => {
  const sliced = selection && $isTextNode(node) ? $sliceSelectedTextNodeContent(selection, node, 'clone') : node;
  const isEmptied = $isTextNode(sliced) && sliced.getTextContentSize() === 0;
  const isSelected = !isEmptied && (selection === null || node.isSelected(selection));
  const own = sliced.exportJSON() as unknown as StoredNode;
  if (!$isElementNode(node)) return { nodes: isSelected ? [own] : [], isTaken: isSelected };
  // An element picked as a whole is taken with all it holds.
  const within = isSelected && $isNodeSelection(selection) ? null : selection;
  const children = node.getChildren().map((child) => ({ child, taken: $take(child, within) }));
  const isTaken =
    isSelected ||
    children.some(({ child, taken }) => taken.isTaken && node.extractWithChild(child, selection, 'clone'));
  const nodes = children.flatMap(({ taken }) => taken.nodes);
  return isTaken && !node.excludeFromCopy('clone')
    ? { nodes: [{ ...own, children: nodes }], isTaken }
    : { nodes, isTaken };
};

/** What is selected, as serialized nodes: whole blocks, or parts of a line. To be called within a read or an update. */
export const $copiedNodes = (selection: BaseSelection): StoredNode[] =>
  $getRoot()
    .getChildren()
    .flatMap((block) => $take(block, selection).nodes);

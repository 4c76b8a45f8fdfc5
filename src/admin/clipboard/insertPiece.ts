import {
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $parseSerializedNode,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import type { Block } from '../../domain/lexical/nodes';
import { bodyToLexical } from '../../domain/lexical/toLexical';
import { fitBlocks, type Place } from './fitPiece';

const $isInCell = (selection: BaseSelection): boolean =>
  $isRangeSelection(selection) &&
  $findMatchingParent(selection.anchor.getNode(), (node) => node.getType() === 'tablecell') !== null;

const $nodesOf = (blocks: Block[], isLine: boolean): LexicalNode[] => {
  const nodes = (bodyToLexical(blocks).root.children as unknown as SerializedLexicalNode[]).map($parseSerializedNode);
  const [only] = nodes;
  return isLine && nodes.length === 1 && $isElementNode(only) ? only.getChildren() : nodes;
};

/** A heading or a quote that comes with more than itself stays one, and does not run on in the line it comes to. */
const $startsOwnBlock = ([first, ...more]: LexicalNode[]): boolean =>
  more.length > 0 &&
  $isElementNode(first) &&
  !first.isInline() &&
  (first.getType() === 'heading' || first.getType() === 'quote');

/** Whether the caret stands behind something in its block. */
const $followsWords = ({ anchor }: RangeSelection): boolean => {
  if (anchor.offset > 0) return true;
  let node: LexicalNode | null = anchor.getNode();
  while (node && !($isElementNode(node) && !node.isInline())) {
    if (node.getPreviousSibling()) return true;
    node = node.getParent();
  }
  return false;
};

/**
 * Puts blocks where the selection is, as the place may hold them; the caret stands after them.
 * @param isLine whether a single paragraph goes into the line. To be called within an update.
 */
export const $insertBlocks = (
  editor: LexicalEditor,
  selection: BaseSelection,
  { blocks, isLine, into }: { blocks: Block[]; isLine: boolean; into: Exclude<Place, 'cell'> },
): void => {
  const place = into === 'body' && $isInCell(selection) ? 'cell' : into;
  const nodes = $nodesOf(fitBlocks(blocks, place), isLine);
  if (nodes.length === 0) return;
  if (editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection })) return;
  if ($startsOwnBlock(nodes) && $isRangeSelection(selection) && $followsWords(selection)) selection.insertParagraph();
  selection.insertNodes(nodes);
};

/** Takes away what is marked, so that what is put in its place stands for it. To be called within an update. */
export const $withoutMarked = (selection: BaseSelection): BaseSelection => {
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return selection;
  selection.removeText();
  return $getSelection() ?? selection;
};

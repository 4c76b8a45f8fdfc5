import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical';
import { $blockIdOfNode } from '../../lexical/blockIdOfNode';
import { $isCallNode } from '../../lexical/CallNode';

/** A top-level block of the text at the desk; `blank`: without a word, with calls in it or not. */
export type DeskBlock = { key: NodeKey; id?: string; blank?: 'calls' | 'bare' };

const holdsCall = (node: LexicalNode): boolean =>
  $isCallNode(node) || ($isElementNode(node) && node.getChildren().some(holdsCall));

const $blankness = (block: LexicalNode): DeskBlock['blank'] => {
  if (!$isElementNode(block) || block.getAllTextNodes().some((text) => text.getTextContent().trim() !== '')) {
    return undefined;
  }
  return holdsCall(block) ? 'calls' : 'bare';
};

/** The blocks of an editor's text in reading order. */
export const blocksAtDesk = (editor: LexicalEditor): DeskBlock[] =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => ({ key: block.getKey(), id: $blockIdOfNode(block), blank: $blankness(block) })),
  );

/** The block the caret is in, or the beginning of what is marked. */
export const blockAtCaret = (editor: LexicalEditor): NodeKey | undefined =>
  editor.getEditorState().read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) ? selection.anchor.getNode().getTopLevelElement()?.getKey() : undefined;
  });

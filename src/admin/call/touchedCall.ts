import {
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical';
import { $isCallNode } from '../../lexical/CallNode';

const $beside = (): (LexicalNode | null)[] => {
  const selection = $getSelection();
  if ($isNodeSelection(selection)) return selection.getNodes().slice(0, 1);
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return [];
  const { offset, type } = selection.anchor;
  const node = selection.anchor.getNode();
  if (type === 'element' && $isElementNode(node)) {
    return [node.getChildAtIndex(offset - 1), node.getChildAtIndex(offset)];
  }
  return [
    offset === 0 ? node.getPreviousSibling() : null,
    offset === node.getTextContentSize() ? node.getNextSibling() : null,
  ];
};

/** The call the caret touches, that before it first. To be called where the state may be read. */
export const $touchedCall = (): NodeKey | null => $beside().find($isCallNode)?.getKey() ?? null;

/** The call the caret of an editor touches, live; `isMoved` tells whether the caret came there by itself, not by writing. */
export type Touch = { nodeKey: NodeKey | null; isMoved: boolean };

type Touches = { now: () => Touch; subscribe: (tell: () => void) => () => void };

const watchTouches = (editor: LexicalEditor): Touches => {
  const listeners = new Set<() => void>();
  let touch: Touch = { nodeKey: null, isMoved: false };
  editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
    const nodeKey = editorState.read($touchedCall);
    const isMoved = dirtyElements.size === 0 && dirtyLeaves.size === 0;
    if (nodeKey === touch.nodeKey && (isMoved === touch.isMoved || nodeKey === null)) return;
    touch = { nodeKey, isMoved };
    listeners.forEach((tell) => tell());
  });
  return {
    now: () => touch,
    subscribe: (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
  };
};

const touches = new WeakMap<LexicalEditor, Touches>();

/** The call an editor's caret touches; it lives as long as the editor. */
export const touchedCallOf = (editor: LexicalEditor): Touches => {
  const known = touches.get(editor) ?? watchTouches(editor);
  touches.set(editor, known);
  return known;
};

import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
  type PointType,
} from '@payloadcms/richtext-lexical/lexical';

type Place = Pick<PointType, 'key' | 'offset' | 'type'>;

const carets = new WeakMap<LexicalEditor, { anchor: Place; focus: Place }>();

const placeOf = ({ key, offset, type }: PointType): Place => ({ key, offset, type });

const $isThere = ({ key, offset, type }: Place): boolean => {
  const node = $getNodeByKey(key);
  if (node === null || !node.isAttached()) return false;
  return type === 'text' ? $isTextNode(node) && offset <= node.getTextContentSize() : !$isTextNode(node);
};

/**
 * Puts the caret back where it was when the editor was left, while there is none.
 * @returns whether there is one now. To be called within an update.
 */
export const $restoreCaret = (editor: LexicalEditor): boolean => {
  if ($getSelection() !== null) return true;
  const caret = carets.get(editor);
  if (!caret || !$isThere(caret.anchor) || !$isThere(caret.focus)) return false;
  const selection = $createRangeSelection();
  selection.anchor.set(caret.anchor.key, caret.anchor.offset, caret.anchor.type);
  selection.focus.set(caret.focus.key, caret.focus.offset, caret.focus.type);
  $setSelection(selection);
  return true;
};

const $isAtEnd = (): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const end = $getRoot().getLastDescendant();
  const node = selection.anchor.getNode();
  return end !== null && (node.is(end) || node.is(end.getParent()) || node.is($getRoot()));
};

/**
 * Remembers where the caret of an editor was. Lexical forgets it as soon as another editor has one, and gives an editor
 * that is asked for again, by a button of its toolbar, the caret at the end of the text.
 * @returns what ends it.
 */
export const keepCaret = (editor: LexicalEditor): (() => void) =>
  editor.registerUpdateListener(({ editorState, prevEditorState, tags }) => {
    const isGivenAnew =
      tags.has('focus') && prevEditorState._selection === null && carets.has(editor) && editorState.read($isAtEnd);
    if (isGivenAnew) {
      editor.update(() => {
        const given = $getSelection();
        $setSelection(null);
        if (!$restoreCaret(editor)) $setSelection(given);
      });
      return;
    }
    const selection = editorState._selection;
    if ($isRangeSelection(selection)) {
      carets.set(editor, { anchor: placeOf(selection.anchor), focus: placeOf(selection.focus) });
    }
  });

import { $getSelection, $isRangeSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { $restoreCaret } from '../call/keepCaret';

/**
 * Puts words at the caret of an editor, or instead of the words that are marked.
 * @returns whether there was a place to put them.
 */
export const putWords = (editor: LexicalEditor, words: string): boolean => {
  let isPut = false;
  const put = () => {
    if (!editor.isEditable() || !$restoreCaret(editor)) return;
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    selection.insertText(words);
    isPut = true;
  };
  editor.update(put, { discrete: true });
  if (isPut) editor.focus();
  return isPut;
};

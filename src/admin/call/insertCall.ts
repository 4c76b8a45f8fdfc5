import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  createCommand,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';

/** Puts a call at the caret: of the note with this key, or, with `null`, of a new one. */
export const INSERT_CALL = createCommand<string | null>('insert call');

/**
 * Puts a call right after the caret or the marked words, which stay.
 * @returns whether there was a place to put it. To be called within an update.
 */
export const $insertCall = (call: LexicalNode): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus;
  selection.anchor.set(key, offset, type);
  selection.focus.set(key, offset, type);
  $insertNodes([call]);
  return true;
};

import { $getSelection, $insertNodes, $isRangeSelection, createCommand } from '@payloadcms/richtext-lexical/lexical';
import { DrawnCall } from './DrawnCall';

/** Puts a call at the caret: of the note with this key, or, with `null`, of a new one. */
export const INSERT_CALL = createCommand<string | null>('insert call');

/**
 * Puts a call right after the caret or the marked words, which stay.
 * @returns whether there was a place to put it. To be called within an update.
 */
export const $insertCall = (noteKey: string): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const end = selection.isBackward() ? selection.anchor : selection.focus;
  const { key, offset, type } = end;
  selection.anchor.set(key, offset, type);
  selection.focus.set(key, offset, type);
  $insertNodes([new DrawnCall(noteKey)]);
  return true;
};

type Press = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'key' | 'code'>;

/** Ctrl+Alt+F, on a Mac Cmd+Alt+F: Word's key for a note. With Alt, a Mac's F writes another sign, so its place counts too. */
export const isCallShortcut = ({ altKey, ctrlKey, metaKey, key, code }: Press): boolean =>
  altKey && (ctrlKey || metaKey) && (key.toLowerCase() === 'f' || (code === 'KeyF' && !/^[a-z]$/i.test(key)));

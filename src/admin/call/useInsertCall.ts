'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import {
  $onUpdate,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  mergeRegister,
} from '@payloadcms/richtext-lexical/lexical';
import { useForm } from '@payloadcms/ui';
import { useEffect } from 'react';
import { openNote, useDesk } from '../desk';
import { useNoteRows } from '../notes/useNoteRows';
import { DrawnCall } from './DrawnCall';
import { $insertCall, INSERT_CALL, REFER_TO_NOTE } from './insertCall';
import { isCallShortcut, isReferShortcut } from './isCallShortcut';
import { $restoreCaret, keepCaret } from './keepCaret';

/**
 * Lets the body's editor insert calls, by command and by shortcut. A new call brings its note with it: the row comes
 * because its call does, as it would by redo, and the note is opened with the caret in it.
 */
export const useInsertCall = (): void => {
  const [editor] = useLexicalComposerContext();
  const desk = useDesk();
  const rows = useNoteRows();
  const { getFields } = useForm();
  useEffect(() => keepCaret(editor), [editor]);
  useEffect(() => {
    // Whoever translates writes notes of his own; the author's come from the original.
    const newKind = () => (getFields().original?.value ? 'translator' : 'author');
    const insert = (known: string | null): boolean => {
      if (!editor.isEditable() || !$restoreCaret(editor)) return false;
      const noteKey = known ?? rows.freshKeys(1)[0]!;
      const call = new DrawnCall(noteKey);
      if (!$insertCall(call)) return false;
      if (known === null) rows.kept.set(noteKey, { key: noteKey, kind: newKind() });
      const nodeKey = call.getKey();
      // Opened before its row is there: both are then drawn at once.
      $onUpdate(() => (known === null ? openNote(desk, noteKey, nodeKey) : editor.focus()));
      return true;
    };
    return mergeRegister(
      editor.registerCommand(INSERT_CALL, insert, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const isRefer = isReferShortcut(event);
          if (!editor.isEditable() || !(isRefer || isCallShortcut(event))) return false;
          event.preventDefault();
          return isRefer ? editor.dispatchCommand(REFER_TO_NOTE, null) : editor.dispatchCommand(INSERT_CALL, null);
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  }, [editor, desk, rows, getFields]);
};

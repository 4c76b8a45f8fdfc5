'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR, COMMAND_PRIORITY_HIGH, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { useEffect } from 'react';
import { useAddNote } from '../notes/useAddNote';
import { DrawnCall } from './DrawnCall';
import { $insertCall, INSERT_CALL } from './insertCall';
import { isCallShortcut } from './isCallShortcut';

/** Lets the body's editor insert calls, by its command and by the shortcut; a new call brings its note with it. */
export const useInsertCall = (): void => {
  const [editor] = useLexicalComposerContext();
  const addNote = useAddNote();
  useEffect(
    () =>
      editor.registerCommand(
        INSERT_CALL,
        (known) => {
          const key = known ?? addNote.freshKey();
          if ($insertCall(new DrawnCall(key)) && known === null) addNote.add(key);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, addNote],
  );
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!editor.isEditable() || !isCallShortcut(event)) return false;
          event.preventDefault();
          return editor.dispatchCommand(INSERT_CALL, null);
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
};

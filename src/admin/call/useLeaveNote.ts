'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import {
  $getRoot,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  UNDO_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import { useEffect } from 'react';
import { useDesk } from '../desk';
import { isCallShortcut } from './isCallShortcut';
import { returnAndUndo, returnToCall } from './returnToCall';

/** Escape and the shortcut of a call lead from a note back to its call; undo does where there is nothing left to undo in it. */
export const useLeaveNote = (): void => {
  const [editor] = useLexicalComposerContext();
  const desk = useDesk();
  useEffect(() => {
    let canUndo = false;
    const isBlank = () => editor.read(() => $getRoot().getTextContent().trim() === '');
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!isCallShortcut(event)) return false;
          event.preventDefault();
          returnToCall(desk);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        (event) => {
          // A menu that is open is closed first.
          if (document.querySelector('#slash-menu')) return false;
          event.preventDefault();
          event.stopPropagation();
          returnToCall(desk);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        CAN_UNDO_COMMAND,
        (can) => {
          canUndo = can;
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        UNDO_COMMAND,
        () => {
          if (canUndo || !isBlank()) return false;
          returnAndUndo(desk);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor, desk]);
};

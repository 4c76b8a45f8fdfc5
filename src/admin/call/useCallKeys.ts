'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import {
  $getNodeByKey,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useEffect } from 'react';
import { $isCallNode, type CallNode } from '../../lexical/CallNode';
import { openNote, useDesk, type Desk } from '../desk';
import { isOpenShortcut } from './isCallShortcut';
import { touchedCallOf } from './touchedCall';

const open = (desk: Desk, call: CallNode): void => openNote(desk, call.getNoteKey(), call.getKey());

const callUnder = ({ target }: KeyboardEvent): CallNode | null => {
  const nodeKey = target instanceof HTMLElement ? target.dataset.call : undefined;
  const call = nodeKey === undefined ? null : $getNodeByKey(nodeKey);
  return $isCallNode(call) ? call : null;
};

/** What a key does on a call that has the focus; undefined where it is none of the call's. */
const onFocusedCall = (editor: LexicalEditor, desk: Desk, call: CallNode, key: string): (() => void) | undefined => {
  const step = (move: () => void) => () => {
    move();
    editor.focus();
  };
  const behind = step(() => call.selectNext(0, 0));
  const remove = step(() => {
    call.selectPrevious();
    call.remove();
  });
  const does: Record<string, () => void> = {
    Enter: () => open(desk, call),
    ' ': () => open(desk, call),
    Escape: behind,
    ArrowRight: behind,
    ArrowLeft: step(() => call.selectPrevious()),
    ...(editor.isEditable() ? { Backspace: remove, Delete: remove } : {}),
  };
  return does[key];
};

/** Ctrl+Enter opens the note whose call the caret touches; a call that has the focus is a button. */
export const useCallKeys = (): void => {
  const [editor] = useLexicalComposerContext();
  const desk = useDesk();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const focused = callUnder(event);
          const { nodeKey } = touchedCallOf(editor).now();
          const touched = nodeKey === null ? null : $getNodeByKey(nodeKey);
          const act =
            focused && !event.ctrlKey && !event.metaKey && !event.altKey
              ? onFocusedCall(editor, desk, focused, event.key)
              : isOpenShortcut(event) && $isCallNode(touched)
                ? () => open(desk, touched)
                : undefined;
          if (!act) return false;
          event.preventDefault();
          act();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, desk],
  );
};

'use client';

import { COMMAND_PRIORITY_EDITOR, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect, useState } from 'react';
import { INSERT_CALL, REFER_TO_NOTE } from './insertCall';
import { $restoreCaret } from './keepCaret';
import { NoteChooser } from './NoteChooser';

/** Where the caret of an editor is drawn; an empty line has no range of its own, so its block stands for it. */
const caretRect = (editor: LexicalEditor): DOMRect | null => {
  const range = window.getSelection()?.rangeCount ? window.getSelection()!.getRangeAt(0) : null;
  const root = editor.getRootElement();
  if (!range || !root?.contains(range.startContainer)) return root?.getBoundingClientRect() ?? null;
  const drawn = [...range.getClientRects()].at(-1);
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  return drawn ?? element?.getBoundingClientRect() ?? null;
};

/** A call of a note that is there already: asks which, and puts it at the caret. */
export const ReferPlugin = () => {
  const [editor] = useLexicalComposerContext();
  const [at, setAt] = useState<DOMRect | null>(null);
  useEffect(
    () =>
      editor.registerCommand(
        REFER_TO_NOTE,
        () => {
          if (!editor.isEditable() || !$restoreCaret(editor)) return false;
          setAt(caretRect(editor));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  if (!at) return null;
  const back = () => {
    setAt(null);
    editor.update(() => void $restoreCaret(editor), { discrete: true });
    editor.focus();
  };
  const choose = (noteKey: string) => {
    back();
    editor.dispatchCommand(INSERT_CALL, noteKey);
  };
  return <NoteChooser at={at} onChoose={choose} onClose={back} />;
};

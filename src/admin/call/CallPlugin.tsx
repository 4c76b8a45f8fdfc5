'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { RootNode } from '@payloadcms/richtext-lexical/lexical';
import { useEffect } from 'react';
import { $keepBlockIdsApart } from '../../lexical/keepBlockIdsApart';
import { $rememberBlockIds } from '../../lexical/rememberBlockIds';
import { useDesk } from '../desk';
import { noteTexts } from '../notes/listNotes';
import { useStoredNotes } from '../notes/useStoredNotes';
import { useSavedBlockIds } from '../saves/useSavedBlockIds';
import { callLabelsOf } from './callLabels';
import { useCallKeys } from './useCallKeys';
import { useInsertCall } from './useInsertCall';
import { useRowsFollowCalls } from './useRowsFollowCalls';

/** What the body's editor does beyond writing: calls know their notes, blocks keep their ids, the desk knows the caret. */
export const CallPlugin = () => {
  const [editor] = useLexicalComposerContext();
  const desk = useDesk();
  const notes = useStoredNotes();
  useInsertCall();
  useCallKeys();
  useRowsFollowCalls();
  useSavedBlockIds(editor);

  useEffect(() => {
    desk.body = editor;
    desk.listeners.forEach((tell) => tell());
    return () => {
      if (desk.body === editor) desk.body = null;
    };
  }, [desk, editor]);

  useEffect(() => {
    const known = new Map<string, string>();
    return editor.registerNodeTransform(RootNode, (root) => {
      $keepBlockIdsApart(root, editor.getEditorState());
      $rememberBlockIds(root, known);
    });
  }, [editor]);

  useEffect(() => {
    callLabelsOf(editor).setTexts(noteTexts(notes));
  }, [editor, notes]);

  return null;
};

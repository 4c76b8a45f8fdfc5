'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { RootNode } from '@payloadcms/richtext-lexical/lexical';
import { useEffect } from 'react';
import { $keepBlockIdsApart } from '../../lexical/keepBlockIdsApart';
import { useDesk } from '../desk';
import { noteTexts } from '../notes/listNotes';
import { useStoredNotes } from '../notes/useStoredNotes';
import { callLabelsOf } from './callLabels';
import { useInsertCall } from './useInsertCall';

/** What the body's editor does beyond writing: calls know their notes, blocks keep their ids, the desk knows the caret. */
export const CallPlugin = () => {
  const [editor] = useLexicalComposerContext();
  const desk = useDesk();
  const notes = useStoredNotes();
  useInsertCall();

  useEffect(() => {
    desk.body = editor;
    return () => {
      if (desk.body === editor) desk.body = null;
    };
  }, [desk, editor]);

  useEffect(
    () => editor.registerNodeTransform(RootNode, (root) => $keepBlockIdsApart(root, editor.getEditorState())),
    [editor],
  );

  useEffect(() => {
    callLabelsOf(editor).setTexts(noteTexts(notes));
  }, [editor, notes]);

  return null;
};

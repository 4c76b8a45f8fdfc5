'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useContext, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { useDesk } from '../desk';
import { useLeaveNote } from './useLeaveNote';
import { WrittenNote } from './WrittenNote';

/** What the editor of an open note does beyond writing: it takes the caret, gives it back, and leaves nothing unwritten. */
export const NotePlugin = () => {
  const [editor] = useLexicalComposerContext();
  const note = useContext(WrittenNote);
  const desk = useDesk();
  useLeaveNote();

  useEffect(() => {
    if (note === null) return;
    let isUnwritten = false;
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size + dirtyLeaves.size > 0 && !tags.has('focus')) isUnwritten = true;
    });
    const write = () => note.write(editor.getEditorState().toJSON());
    // Payload's field writes when the browser is idle; whoever judges a note by its row must not be earlier.
    const flush = () => {
      if (isUnwritten) flushSync(write);
      isUnwritten = false;
    };
    desk.note = editor;
    desk.flushNote = flush;
    return () => {
      stop();
      if (desk.note === editor) desk.note = null;
      if (desk.flushNote === flush) desk.flushNote = null;
      if (isUnwritten) write();
    };
  }, [editor, note, desk]);

  useEffect(() => {
    const take = () => {
      if (!desk.wantsCaret || desk.openNote !== note?.key) return;
      desk.wantsCaret = false;
      editor.focus();
    };
    take();
    desk.listeners.add(take);
    return () => void desk.listeners.delete(take);
  }, [editor, note, desk]);

  return null;
};

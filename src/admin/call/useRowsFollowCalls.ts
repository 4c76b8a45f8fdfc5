'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { openNote, useDesk } from '../desk';
import { useNoteRows } from '../notes/useNoteRows';
import { bodyCallsOf } from './bodyCalls';
import { followCalls } from './followCalls';
import { isBlankNote } from './isBlankNote';

/** Keeps the notes of the form in step with the calls of the text; a blank note that is not called goes when it is closed. */
export const useRowsFollowCalls = (): void => {
  const [editor] = useLexicalComposerContext();
  const desk = useDesk();
  const rows = useNoteRows();

  useEffect(
    () =>
      followCalls(editor, {
        rows,
        written: () => {
          desk.flushNote?.();
          return desk.note?.getRootElement()?.contains(document.activeElement) ? desk.openNote : null;
        },
        onTake: (keys) => {
          if (desk.openNote !== null && keys.includes(desk.openNote)) openNote(desk, null);
        },
      }),
    [editor, desk, rows],
  );

  useEffect(() => {
    let last = desk.openNote;
    const onDesk = () => {
      const closed = last;
      last = desk.openNote;
      if (closed === null || closed === last) return;
      queueMicrotask(() => {
        const row = rows.read().find(({ key }) => key === closed);
        const isCalled = bodyCallsOf(editor).numbering().numbers.has(closed);
        if (row && !isCalled && desk.openNote !== closed && isBlankNote(row)) rows.drop(closed);
      });
    };
    desk.listeners.add(onDesk);
    return () => void desk.listeners.delete(onDesk);
  }, [editor, desk, rows]);
};

'use client';

import { useCallback } from 'react';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { INSERT_CALL } from '../call/insertCall';
import { showSide, useDesk } from '../desk';
import { useNoteRows } from '../notes/useNoteRows';

/**
 * Puts a call at the caret that brings a note of the original along, as the note that renders it: with its text and all
 * that is known of it, under a key of its own. False where there is no caret to put it at.
 */
export const usePutCounterpart = (): ((original: StoredNote) => boolean) => {
  const desk = useDesk();
  const rows = useNoteRows();
  return useCallback(
    (original) => {
      const [key] = rows.freshKeys(1) as [string];
      showSide(desk, 'translation');
      rows.kept.set(key, { ...original, key, counterpart: original.key });
      if (desk.body?.dispatchCommand(INSERT_CALL, key)) return true;
      rows.kept.delete(key);
      return false;
    },
    [desk, rows],
  );
};

'use client';

import { useFormFields } from '@payloadcms/ui';
import { useMemo } from 'react';
import { useLiveNumbering } from '../call/useLiveNumbering';
import { listNotes, listNumbered, type ListedNote } from './listNotes';
import { useStoredNotes } from './useStoredNotes';

/** The notes of the form in reading order, while text and notes are edited: numbered by the editor, where it is there. */
export const useListedNotes = (): ListedNote[] => {
  const live = useLiveNumbering();
  const body = useFormFields(([fields]) => (live ? undefined : fields.body?.value));
  const rows = useStoredNotes();
  return useMemo(() => (live ? listNumbered(live, rows) : listNotes(body, rows)), [live, body, rows]);
};

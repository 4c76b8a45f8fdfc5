'use client';

import { useFormFields } from '@payloadcms/ui';
import { useMemo } from 'react';
import { listNotes, type ListedNote } from './listNotes';
import { useStoredNotes } from './useStoredNotes';

/** The notes of the form in reading order, while text and notes are edited. */
export const useListedNotes = (): ListedNote[] => {
  const body = useFormFields(([fields]) => fields.body?.value);
  const rows = useStoredNotes();
  return useMemo(() => listNotes(body, rows), [body, rows]);
};

'use client';

import { useForm } from '@payloadcms/ui';
import { useMemo } from 'react';
import { makeNoteKey } from '../../domain/commentary/noteKey';
import { openNote, useDesk } from '../desk';
import { readNotes } from './readNotes';

type AddNote = { freshKey: () => string; add: (key: string) => void };

/** Adds an empty note to the form and opens it. Its key is new in the edition and never changes. */
export const useAddNote = (): AddNote => {
  const { addFieldRow, getFields } = useForm();
  const desk = useDesk();
  return useMemo(
    () => ({
      freshKey: () => makeNoteKey(new Set(readNotes(getFields()).map(({ key }) => key ?? '')), Math.random),
      add: (key) => {
        const given = (value: string) => ({ value, initialValue: value, valid: true, passesCondition: true });
        addFieldRow({
          path: 'notes',
          schemaPath: 'commentaries.notes',
          subFieldState: { key: given(key), kind: given('author') },
        });
        openNote(desk, key);
      },
    }),
    [addFieldRow, getFields, desk],
  );
};

'use client';

import { useFormFields } from '@payloadcms/ui';
import { useRef } from 'react';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { keepSame } from '../keepSame';
import { readNotes } from './readNotes';

/** The notes of the form in stored order, as they stand at this moment; a row is the same object until it changes. */
export const useStoredNotes = (): readonly StoredNote[] => {
  const last = useRef<readonly StoredNote[]>([]);
  return useFormFields(([fields]) => (last.current = keepSame(last.current, readNotes(fields))));
};

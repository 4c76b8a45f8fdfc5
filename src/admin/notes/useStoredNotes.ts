'use client';

import { useFormFields } from '@payloadcms/ui';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { readNotes } from './readNotes';

/** The notes of the form in stored order, as they stand at this moment; a row is the same object until it changes. */
export const useStoredNotes = (): readonly StoredNote[] => useFormFields(([fields]) => readNotes(fields));

'use client';

import { useForm } from '@payloadcms/ui';
import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { makeNoteKey } from '../../domain/commentary/noteKey';
import { keptNotesOf } from './keptNotes';
import { noteRowFields } from './noteRowFields';
import { readNotes } from './readNotes';

/**
 * The rows of the notes of a form, to be read and changed; whoever adds, clones, restores or drops a note does it here.
 * Every change stands when its function returns: the next one counts the rows that are really there.
 */
export type NoteRows = {
  /** As they stand at this moment, in stored order. */
  read: () => readonly StoredNote[];
  /** Keys no note of the form has or had, all different. */
  freshKeys: (count: number) => string[];
  /** Adds rows in one change of the form. Their keys are fresh, or those of notes dropped before; a key that has a row is passed over. */
  add: (notes: readonly StoredNote[]) => void;
  /** Drops notes in one change of the form; they are kept in memory and come back when a call of them does. */
  drop: (...keys: string[]) => void;
  /** Writes the text of a note, wherever its row stands by now; of one that was dropped, into memory. */
  write: (key: string, text: unknown) => void;
  /** Says something else of a note than its text; of one that was dropped, nothing. */
  say: (key: string, field: 'address' | 'counterpart' | 'kind', value: string) => void;
  /** Notes that have no row and get one when a call of them stands in the text: new ones, and those that were dropped. */
  kept: Map<string, StoredNote>;
};

const rowId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The rows of the notes of the form round a component. The object stays the same while the form does. */
export const useNoteRows = (): NoteRows => {
  const { dispatchFields, getFields, removeFieldRow, setModified } = useForm();
  return useMemo(() => {
    const kept = keptNotesOf(dispatchFields);
    const read = () => readNotes(getFields());
    const rowOf = (key: string) => read().findIndex((note) => note.key === key);
    return {
      read,
      kept,
      freshKeys: (count) => {
        const taken = new Set([...read().map(({ key }) => key ?? ''), ...kept.keys()]);
        return Array.from({ length: count }, () => {
          const key = makeNoteKey(taken, Math.random);
          taken.add(key);
          return key;
        });
      },
      add: (notes) => {
        const held = new Set(read().map(({ key }) => key));
        const added = notes.filter(({ key }) => !held.has(key));
        added.forEach(({ key }) => kept.delete(key ?? ''));
        if (added.length === 0) return;
        flushSync(() => {
          dispatchFields({ type: 'UPDATE_MANY', formState: noteRowFields(getFields().notes, added, rowId) });
          setModified(true);
        });
      },
      drop: (...keys) => {
        const gone = new Set(keys);
        const dropped = read().flatMap((note, rowIndex) => (gone.has(note.key ?? '') ? [{ note, rowIndex }] : []));
        if (dropped.length === 0) return;
        dropped.forEach(({ note }) => kept.set(note.key ?? '', note));
        // From the last: a row that goes moves those behind it.
        flushSync(() => dropped.toReversed().forEach(({ rowIndex }) => removeFieldRow({ path: 'notes', rowIndex })));
      },
      write: (key, text) => {
        const rowIndex = rowOf(key);
        const gone = kept.get(key);
        if (rowIndex === -1) return void (gone && kept.set(key, { ...gone, text }));
        // The same words written again are no change that would have to be saved.
        if (JSON.stringify(read()[rowIndex]?.text) === JSON.stringify(text)) return;
        dispatchFields({ type: 'UPDATE', path: `notes.${rowIndex}.text`, value: text });
        setModified(true);
      },
      say: (key, field, value) => {
        const rowIndex = rowOf(key);
        if (rowIndex === -1) return;
        dispatchFields({ type: 'UPDATE', path: `notes.${rowIndex}.${field}`, value });
        setModified(true);
      },
    };
  }, [dispatchFields, getFields, removeFieldRow, setModified]);
};

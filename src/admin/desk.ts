'use client';

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useForm } from '@payloadcms/ui';
import { useCallback, useSyncExternalStore } from 'react';

/** What the body's editor and the list of notes of one form know of each other. */
export type Desk = {
  /** The editor of the body, once it is there: notes are put at its caret. */
  body: LexicalEditor | null;
  openNote: string | null;
  listeners: Set<() => void>;
};

const desks = new WeakMap<object, Desk>();

/** The desk of the form round a component; it lives as long as the form. */
export const useDesk = (): Desk => {
  const { dispatchFields } = useForm();
  const desk = desks.get(dispatchFields) ?? { body: null, openNote: null, listeners: new Set<() => void>() };
  desks.set(dispatchFields, desk);
  return desk;
};

/** Opens the note with this key for editing, or closes the one that is open. */
export const openNote = (desk: Desk, key: string | null): void => {
  desk.openNote = key;
  desk.listeners.forEach((tell) => tell());
};

/** The key of the note that is open for editing. */
export const useOpenNote = (): string | null => {
  const desk = useDesk();
  const subscribe = useCallback(
    (tell: () => void) => {
      desk.listeners.add(tell);
      return () => void desk.listeners.delete(tell);
    },
    [desk],
  );
  return useSyncExternalStore(
    subscribe,
    () => desk.openNote,
    () => null,
  );
};

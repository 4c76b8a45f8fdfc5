'use client';

import type { LexicalEditor, NodeKey } from '@payloadcms/richtext-lexical/lexical';
import { useForm } from '@payloadcms/ui';
import { useCallback, useSyncExternalStore } from 'react';
import type { Part } from '../domain/commentary/staleness';

/** What stands beside one another at the desk of a translation. */
export const SIDES = ['original', 'translation'] as const;
export type DeskSide = (typeof SIDES)[number];

/** What the body's editor and the list of notes of one form know of each other. */
export type Desk = {
  /** The editor of the body, once it is there: notes are put at its caret. */
  body: LexicalEditor | null;
  openNote: string | null;
  /** The editor of the open note, while it is there. */
  note: LexicalEditor | null;
  /** The call the open note was opened from; its editor goes back there. */
  cameFrom: NodeKey | null;
  /** Whether the open note is still to be given the caret. */
  wantsCaret: boolean;
  /** Writes into the form what the open note's editor has not yet written. */
  flushNote: (() => void) | null;
  /** Which of the two is seen where they have no room beside one another. */
  side: DeskSide;
  /** Where the original is read, while it is there. */
  original: HTMLElement | null;
  /** Leads to a note of the original among the notes side by side. */
  showPair: ((originalKey: string) => void) | null;
  /** Leads to where a remark on a place of the text is written. */
  remark: ((place: Part) => void) | null;
  listeners: Set<() => void>;
};

const desks = new WeakMap<object, Desk>();

const emptyDesk = (): Desk => ({
  body: null,
  openNote: null,
  note: null,
  cameFrom: null,
  wantsCaret: false,
  flushNote: null,
  side: 'translation',
  original: null,
  showPair: null,
  remark: null,
  listeners: new Set<() => void>(),
});

/** The desk of the form round a component; it lives as long as the form. */
export const useDesk = (): Desk => {
  const { dispatchFields } = useForm();
  const desk = desks.get(dispatchFields) ?? emptyDesk();
  desks.set(dispatchFields, desk);
  return desk;
};

/**
 * Opens the note with this key for editing, the caret in its text, or closes the one that is open.
 * @param cameFrom the call it is opened from, where there is one: Escape leads back to it.
 */
export const openNote = (desk: Desk, key: string | null, cameFrom: NodeKey | null = null): void => {
  desk.flushNote?.();
  desk.openNote = key;
  desk.cameFrom = cameFrom;
  desk.wantsCaret = key !== null;
  desk.listeners.forEach((tell) => tell());
};

/** Brings the original or its translation to the front, where they have no room beside one another. */
export const showSide = (desk: Desk, side: DeskSide): void => {
  if (desk.side === side) return;
  desk.side = side;
  desk.listeners.forEach((tell) => tell());
};

/** Something of the desk as it stands, drawn anew when a note is opened or closed, or an editor comes or goes. */
const useOfDesk = <T>(pick: (desk: Desk) => T, none: T): T => {
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
    () => pick(desk),
    () => none,
  );
};

/** The key of the note that is open for editing. */
export const useOpenNote = (): string | null => useOfDesk(({ openNote: key }) => key, null);

/** The editor of the body, once it is there. */
export const useBody = (): LexicalEditor | null => useOfDesk(({ body }) => body, null);

/** Which side of a translation's desk is at the front. */
export const useSide = (): DeskSide => useOfDesk(({ side }) => side, 'translation');

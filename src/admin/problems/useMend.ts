'use client';

import { $getSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useForm } from '@payloadcms/ui';
import { useMemo } from 'react';
import type { Change, Mend } from '../../domain/commentary/mends';
import { INSERT_CALL } from '../call/insertCall';
import { useLinkTyped } from '../clipboard/useLinkTyped';
import { openNote, useDesk } from '../desk';
import { useNoteRows } from '../notes/useNoteRows';
import { $dropCalls } from './callsInBody';

/** Makes one change in the form; false where it needs what is not there, such as a caret in the text. */
type Act<A extends Change['act']> = (change: Extract<Change, { act: A }>) => boolean;
type Acts = { [A in Change['act']]?: Act<A> };

const hasCaret = (body: LexicalEditor | null): body is LexicalEditor =>
  body !== null && body.getEditorState().read(() => $getSelection() !== null);

/**
 * The changes that this desk can make, and how a mend is made of them. Those of the text are steps of its own undo.
 */
export const useMend = (): { can: (mend: Mend) => boolean; mend: (mend: Mend) => boolean } => {
  const desk = useDesk();
  const rows = useNoteRows();
  const linkTyped = useLinkTyped();
  const { dispatchFields, setModified } = useForm();
  return useMemo(() => {
    const acts: Acts = {
      'set-note': ({ note, field, value }) => {
        const index = rows.read().findIndex(({ key }) => key === note);
        if (index === -1) return false;
        dispatchFields({ type: 'UPDATE', path: `notes.${index}.${field}`, value, valid: true });
        setModified(true);
        return true;
      },
      'drop-note': ({ note }) => {
        if (desk.openNote === note) openNote(desk, null);
        rows.drop(note);
        return true;
      },
      'drop-calls': ({ note }) => {
        desk.body?.update(() => $dropCalls(note), { discrete: true });
        return desk.body !== null;
      },
      'link-typed': () => {
        void linkTyped();
        return true;
      },
      'put-call': ({ note }) => hasCaret(desk.body) && desk.body.dispatchCommand(INSERT_CALL, note),
    };
    const make = (change: Change): boolean => (acts[change.act] as Act<Change['act']> | undefined)?.(change) ?? false;
    return {
      can: ({ changes }) => changes.every(({ act }) => acts[act] !== undefined),
      mend: ({ changes }) => changes.every(make),
    };
  }, [desk, rows, linkTyped, dispatchFields, setModified]);
};

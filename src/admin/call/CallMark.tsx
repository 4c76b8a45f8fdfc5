'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useSyncExternalStore } from 'react';
import { openNote, useDesk, useOpenNote } from '../desk';
import { useWords } from '../useWords';
import { callLabelsOf } from './callLabels';

/** A call as the editor sees it: its live number, named by it and by the text of its note; a click opens the note. */
export const CallMark = ({ noteKey }: { noteKey: string }) => {
  const [editor] = useLexicalComposerContext();
  const { subscribe, numberOf, textOf } = callLabelsOf(editor);
  const number = useSyncExternalStore(
    subscribe,
    () => numberOf(noteKey),
    () => undefined,
  );
  const text = useSyncExternalStore(
    subscribe,
    () => textOf(noteKey),
    () => undefined,
  );
  const desk = useDesk();
  const isOpen = useOpenNote() === noteKey;
  const t = useWords();
  const name = text === undefined ? t('desk.callLost', { number }) : t('desk.call', { number, text });
  const state = [isOpen && 'is-open', text === undefined && 'is-lost'].filter(Boolean).join(' ');
  return (
    <sup
      className={`desk-call ${state}`}
      role="img"
      aria-label={name}
      title={name}
      onClick={() => openNote(desk, noteKey)}
    >
      {`[${number ?? '?'}]`}
    </sup>
  );
};

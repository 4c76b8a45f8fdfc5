'use client';

import type { NodeKey } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useSyncExternalStore } from 'react';
import { openNote, useDesk, useOpenNote } from '../desk';
import { useWords } from '../useWords';
import { callLabelsOf } from './callLabels';
import { callName } from './callName';
import { touchedCallOf } from './touchedCall';

const useLabel = <T,>(read: (labels: ReturnType<typeof callLabelsOf>) => T): T | undefined => {
  const [editor] = useLexicalComposerContext();
  const labels = callLabelsOf(editor);
  return useSyncExternalStore(
    labels.subscribe,
    () => read(labels),
    () => undefined,
  );
};

const useIsTouched = (nodeKey: NodeKey): boolean => {
  const [editor] = useLexicalComposerContext();
  const touched = touchedCallOf(editor);
  return useSyncExternalStore(
    touched.subscribe,
    () => touched.now().nodeKey === nodeKey,
    () => false,
  );
};

/**
 * A call as the editor sees it: its live number, named by it and by the text of its note; a click opens the note. Arrow
 * keys pass over it as over a letter; the one the caret touches is the next stop of the Tab key.
 */
export const CallMark = ({ noteKey, nodeKey }: { noteKey: string; nodeKey: NodeKey }) => {
  const number = useLabel((labels) => labels.numberOf(noteKey));
  const text = useLabel((labels) => labels.textOf(noteKey));
  const isTouched = useIsTouched(nodeKey);
  const desk = useDesk();
  const isOpen = useOpenNote() === noteKey;
  const t = useWords();
  const state = [isOpen && 'is-open', isTouched && 'is-touched', text === undefined && 'is-lost'].filter(Boolean);
  return (
    <sup
      className={['desk-call', ...state].join(' ')}
      data-call={nodeKey}
      role="button"
      tabIndex={isTouched ? 0 : -1}
      aria-label={callName(t, number, text)}
      aria-expanded={isOpen}
      onClick={() => openNote(desk, noteKey, nodeKey)}
    >
      {`[${number ?? '?'}]`}
    </sup>
  );
};

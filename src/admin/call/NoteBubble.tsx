'use client';

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useFormFields } from '@payloadcms/ui';
import { useLayoutEffect, useRef, type CSSProperties } from 'react';
import { createPortal } from 'react-dom';
import { narrowEdition } from '../../domain/commentary/narrowEdition';
import { NoteRichText } from '../notes/NoteRichText';
import { readNotes } from '../notes/readNotes';
import { useWords } from '../useWords';
import { bodyCallsOf } from './bodyCalls';
import { beside } from './beside';
import { useShownCall } from './useShownCall';

const NoteOf = ({ noteKey }: { noteKey: string }) => {
  const t = useWords();
  const row = useFormFields(([fields]) => readNotes(fields).find(({ key }) => key === noteKey));
  const note = row && narrowEdition({ notes: [row] }).notes[0];
  if (!note) return <p>{t('desk.calls.lost')}</p>;
  if (note.paragraphs.length === 0) return <p className="is-empty">{t('desk.note.empty')}</p>;
  return <NoteRichText paragraphs={note.paragraphs} lang={note.lang} />;
};

/** The text of a note beside its call, while the pointer, the focus or the caret is there. */
export const NoteBubble = () => {
  const [editor] = useLexicalComposerContext();
  const { shown, hide } = useShownCall(editor);
  const bubble = useRef<HTMLDivElement>(null);
  const call =
    shown === null
      ? undefined
      : bodyCallsOf(editor)
          .placed()
          .find(({ nodeKey }) => nodeKey === shown);
  const element = call && editor.getElementByKey(call.nodeKey);
  useLayoutEffect(() => {
    if (!element || !bubble.current) return;
    const { style } = bubble.current;
    Object.assign(style, beside(element.getBoundingClientRect(), bubble.current) satisfies CSSProperties);
    const mark = element.querySelector('[data-call]');
    mark?.setAttribute('aria-describedby', 'desk-bubble');
    return () => mark?.removeAttribute('aria-describedby');
  }, [element]);
  if (!call || !element) return null;
  return createPortal(
    <div ref={bubble} id="desk-bubble" className="desk-bubble" role="tooltip" onMouseLeave={hide}>
      <span className="desk-bubble-number">{bodyCallsOf(editor).numbering().numbers.get(call.noteKey)}</span>
      <NoteOf noteKey={call.noteKey} />
    </div>,
    document.body,
  );
};

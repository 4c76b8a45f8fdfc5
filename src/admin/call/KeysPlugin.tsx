'use client';

import { COMMAND_PRIORITY_EDITOR, createCommand } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../useWords';
import { keyNames } from './keyNames';

/** Shows the keys of the desk. */
export const SHOW_KEYS = createCommand<null>('show the keys');

/** What each key does, and the chords that do it; the arrows and the slash are written as they are. */
const KEYS = [
  ['insert', 'Mod+Alt+F'],
  ['refer', 'Mod+Alt+Shift+F'],
  ['slash', '/'],
  ['back', 'Escape', 'Mod+Alt+F'],
  ['openNote', 'Mod+Enter'],
  ['pass', '←', '→', 'Shift+→'],
  ['focus', 'Tab'],
  ['panes', 'F6', 'Shift+F6'],
  ['remove', 'Backspace', 'Delete'],
  ['undo', 'Mod+Z'],
  ['redo', 'Mod+Shift+Z'],
  ['save', 'Mod+S'],
] as const;

const Chord = ({ chord }: { chord: string }) => (
  <span className="desk-chord">
    {keyNames(chord).map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
  </span>
);

/** The keys of the desk, in a dialogue that gives the focus back when it is closed. */
export const KeysPlugin = () => {
  const [editor] = useLexicalComposerContext();
  const t = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(
    () =>
      editor.registerCommand(
        SHOW_KEYS,
        () => {
          dialog.current?.showModal();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  if (typeof document === 'undefined') return null;
  return createPortal(
    <dialog ref={dialog} className="desk-keys" aria-labelledby="desk-keys-title" onClose={() => editor.focus()}>
      <h2 id="desk-keys-title">{t('desk.calls.keys.title')}</h2>
      <dl>
        {KEYS.map(([does, ...chords]) => (
          <div key={does}>
            <dt>
              {chords.map((chord) => (
                <Chord key={chord} chord={chord} />
              ))}
            </dt>
            <dd>{t(`desk.calls.keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="desk-link" onClick={() => dialog.current?.close()}>
        {t('desk.calls.keys.close')}
      </button>
    </dialog>,
    document.body,
  );
};

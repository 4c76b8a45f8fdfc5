'use client';

import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { useListedNotes } from '../notes/useListedNotes';
import { useWords } from '../useWords';
import { beside } from './beside';
import { findChoices } from './findChoices';

type Props = { at: DOMRect; onChoose: (noteKey: string) => void; onClose: () => void };

/**
 * The notes of the edition at the caret, to choose one from: the WAI-ARIA pattern of a combobox with a listbox, whose
 * field keeps the focus while the arrows move the choice.
 */
export const NoteChooser = ({ at, onChoose, onClose }: Props) => {
  const t = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState(0);
  const notes = useListedNotes();
  const found = useMemo(() => findChoices(notes, typed), [notes, typed]);
  const active = Math.min(picked, found.length - 1);
  const optionId = (index: number) => `${id}-${index}`;

  useLayoutEffect(() => {
    if (box.current) Object.assign(box.current.style, beside(at, box.current));
  }, [at]);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const move = (to: number) => setPicked(Math.max(0, Math.min(to, found.length - 1)));
  const onKeyDown = (event: KeyboardEvent) => {
    const does: Record<string, () => void> = {
      ArrowDown: () => move(active + 1 === found.length ? 0 : active + 1),
      ArrowUp: () => move(active <= 0 ? found.length - 1 : active - 1),
      PageDown: () => move(active + 10),
      PageUp: () => move(active - 10),
      Enter: () => found[active] && onChoose(found[active].key),
      Escape: onClose,
      Tab: onClose,
    };
    const act = does[event.key];
    // What is typed here is none of the form's business, nor of the text's.
    event.stopPropagation();
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };

  return createPortal(
    <div ref={box} className="desk-chooser" onBlur={({ relatedTarget }) => relatedTarget || onClose()}>
      <input
        autoFocus
        role="combobox"
        aria-label={t('desk.calls.choose')}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[active] && optionId(active)}
        placeholder={t('desk.calls.chooseHint')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setPicked(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={t('note.heading')}>
        {found.map(({ key, number, text }, index) => (
          <li
            key={key}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(key)}
          >
            <span className="desk-bubble-number">{number ?? '–'}</span>
            <span>{text || t('desk.note.empty')}</span>
          </li>
        ))}
      </ul>
      <p role="status">{found.length === 0 ? t('desk.calls.noneFound') : ''}</p>
    </div>,
    document.body,
  );
};

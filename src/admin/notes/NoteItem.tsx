'use client';

import { memo, useEffect, useRef, type ReactNode } from 'react';
import { openNote, useDesk } from '../desk';
import { useWords } from '../useWords';
import type { ListedNote } from './listNotes';
import { NoteBadges } from './NoteBadges';
import { NoteRichText } from './NoteRichText';

type Props = Pick<ListedNote, 'note' | 'number' | 'calls'> & {
  isOpen: boolean;
  isWrong: boolean;
  /** What can be done with a note that is not called. */
  actions: ReactNode;
  /** What the note is edited with, where it is open. */
  editor: ReactNode;
};

const NoteText = ({ note: { paragraphs, lang } }: Pick<ListedNote, 'note'>) => {
  const t = useWords();
  if (paragraphs.length > 0) return <NoteRichText paragraphs={paragraphs} lang={lang} />;
  return <span className="desk-note-text is-empty">{t('desk.note.empty')}</span>;
};

/** One note of the list: number, text, badges; a click or Enter opens it for editing, another closes it. */
export const NoteItem = memo(function NoteItem({ note, number, calls, isOpen, isWrong, actions, editor }: Props) {
  const t = useWords();
  const desk = useDesk();
  const states = [isOpen && 'is-open', calls === 0 && 'is-uncalled', isWrong && 'is-wrong'].filter(Boolean).join(' ');
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={item} className={`desk-note ${states}`} data-note-key={note.key}>
      <button
        type="button"
        className="desk-note-head"
        aria-expanded={isOpen}
        onClick={() => openNote(desk, isOpen ? null : note.key)}
      >
        <span className="desk-note-number">{number ?? '–'}</span>
        {isOpen ? (
          <span className="desk-note-close">{t('desk.close')}</span>
        ) : (
          <span>
            <NoteText note={note} />
            <NoteBadges note={note} calls={calls} />
          </span>
        )}
      </button>
      {editor}
      {actions}
    </li>
  );
});

'use client';

import { memo, useEffect, useRef, type ReactNode } from 'react';
import type { Note } from '../../domain/commentary/model';
import { openNote, useDesk } from '../desk';
import { NoteRichText } from '../notes/NoteRichText';
import { useWords } from '../useWords';
import { isOtherwise, NoteChange, type ChangedNote } from './NoteChange';
import { NoteRemarks } from './NoteRemarks';
import { PairActions, type Acting } from './PairActions';
import type { PairRow } from './pairRows';
import { WhichOriginal, type OpenOriginal } from './WhichOriginal';

type Props = {
  /** The number in the original. */
  number?: number;
  original?: Note;
  /** What became of the original's note since it was translated. */
  changed: ChangedNote | undefined;
  originalLang: string;
  translation: Note | undefined;
  state?: PairRow['state'];
  /** How often the translation calls its note. */
  calls: number;
  /** The notes of the original it may render, where that is open. */
  openOriginals: readonly OpenOriginal[] | undefined;
  isOpen: boolean;
  /** Where the row stands: an open note that moves is followed. */
  at: number;
  /** What its actions need; none where nothing can be changed. */
  acting: Acting | undefined;
  /** What the translated note is edited with, where it is open. */
  editor: ReactNode;
};

const NoteText = ({ note }: { note: Note }) => {
  const t = useWords();
  if (note.paragraphs.length === 0) return <span className="desk-note-text is-empty">{t('desk.note.empty')}</span>;
  return <NoteRichText paragraphs={note.paragraphs} lang={note.lang} />;
};

const State = ({ state, isUncalled }: { state: PairRow['state']; isUncalled: boolean }) => {
  const t = useWords();
  const said = [state && t(`translating.state.${state}`), isUncalled && t('desk.note.uncalled')];
  return <span className="desk-pair-state">{said.filter(Boolean).join(' · ')}</span>;
};

/** The original's note as it stands; where it changed, with what it said before. */
const OriginalNote = ({
  original,
  changed,
  number,
  originalLang,
}: Pick<Props, 'original' | 'changed' | 'number' | 'originalLang'>) => {
  const t = useWords();
  if (!original) return '–';
  const name = t('note.call', { number: number ?? '–' });
  const isCompared = changed?.change === 'changed' && isOtherwise(changed, original);
  return (
    <>
      {!isCompared && (
        <span lang={originalLang}>
          <NoteText note={original} />
        </span>
      )}
      {changed && <NoteChange told={changed} now={original} name={name} lang={originalLang} />}
    </>
  );
};

/** A note of the original, the note that renders it, how they stand to one another, and what can be done. */
export const PairedNote = memo(function PairedNote(props: Props) {
  const {
    number,
    original,
    changed,
    originalLang,
    translation,
    state,
    calls,
    isOpen,
    at,
    acting,
    editor,
    openOriginals,
  } = props;
  const t = useWords();
  const desk = useDesk();
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, at]);
  return (
    <tr
      ref={row}
      className={isOpen ? 'is-open' : undefined}
      data-original={original?.key}
      data-note-key={translation?.key}
      data-state={state}
    >
      <th scope="row">{number ?? '–'}</th>
      <td>
        <OriginalNote {...{ original, changed, number, originalLang }} />
      </td>
      <td>
        {translation ? (
          <button
            type="button"
            className="desk-pair-note"
            aria-expanded={isOpen}
            onClick={() => openNote(desk, isOpen ? null : translation.key)}
          >
            {isOpen ? <span className="desk-note-close">{t('desk.close')}</span> : <NoteText note={translation} />}
          </button>
        ) : (
          '–'
        )}
        {editor}
      </td>
      <td>
        <State state={state} isUncalled={translation !== undefined && calls === 0} />
        {acting && !isOpen && <PairActions {...{ acting, translation, state, calls }} />}
        {acting && translation && openOriginals && <WhichOriginal note={translation.key} originals={openOriginals} />}
        {translation && <NoteRemarks note={translation.key} number={number} />}
      </td>
    </tr>
  );
});

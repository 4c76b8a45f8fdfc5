'use client';

import { INSERT_CALL } from '../call/insertCall';
import { openNote, useDesk } from '../desk';
import { useWords } from '../useWords';
import { useNoteRows } from './useNoteRows';

/** What can be done with a note that the text does not call: put a call at the caret, or drop it. */
export const UncalledActions = ({ noteKey }: { noteKey: string }) => {
  const t = useWords();
  const desk = useDesk();
  const rows = useNoteRows();
  const drop = () => {
    if (desk.openNote === noteKey) openNote(desk, null);
    rows.drop(noteKey);
  };
  return (
    <span className="desk-note-actions">
      <button type="button" className="desk-link" onClick={() => desk.body?.dispatchCommand(INSERT_CALL, noteKey)}>
        {t('desk.note.putAtCaret')}
      </button>
      <button type="button" className="desk-link" onClick={drop}>
        {t('desk.note.drop')}
      </button>
    </span>
  );
};

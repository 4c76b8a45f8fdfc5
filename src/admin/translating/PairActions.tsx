'use client';

import type { Note } from '../../domain/commentary/model';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { INSERT_CALL } from '../call/insertCall';
import { showSide, useDesk } from '../desk';
import { useWords } from '../useWords';
import { usePutCounterpart } from './usePutCounterpart';

export type Acting = {
  /** The note of the original as it is stored, where the row has one. */
  stored: StoredNote | undefined;
  /** Is told whether there was a caret to put a call at. */
  onPut: (isPut: boolean) => void;
};

/** What can be done with a pair of notes: put its call at the caret, with the note where there is none yet. */
export const PairActions = ({ acting, translation, calls }: { acting: Acting; translation?: Note; calls: number }) => {
  const t = useWords();
  const desk = useDesk();
  const putCounterpart = usePutCounterpart();
  const { stored, onPut } = acting;
  const put = () => {
    if (!translation) return onPut(stored !== undefined && putCounterpart(stored));
    showSide(desk, 'translation');
    onPut(desk.body?.dispatchCommand(INSERT_CALL, translation.key) ?? false);
  };
  if (translation && calls > 0) return null;
  return (
    <button type="button" className="desk-link" onClick={put}>
      {t('desk.note.putAtCaret')}
    </button>
  );
};

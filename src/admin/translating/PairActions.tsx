'use client';

import { useMemo } from 'react';
import type { Note } from '../../domain/commentary/model';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import type { Paragraph } from '../../domain/lexical/nodes';
import { noteToLexical } from '../../domain/lexical/toLexical';
import { plainText } from '../../domain/lexical/walk';
import { INSERT_CALL } from '../call/insertCall';
import { showSide, useDesk } from '../desk';
import { useNoteRows } from '../notes/useNoteRows';
import { useWords } from '../useWords';
import type { PairRow } from './pairRows';
import { usePutCounterpart } from './usePutCounterpart';

export type Acting = {
  /** The note of the original as it is stored, where the row has one. */
  stored: StoredNote | undefined;
  /** Is told whether there was a caret to put a call at. */
  onPut: (isPut: boolean) => void;
  /** A citation as the language of the translation writes it. */
  adapt: (paragraphs: Paragraph[]) => Paragraph[];
};

const isSame = (state: PairRow['state']): boolean => state === 'same' || state === 'same-prose';

/** Writes the fixed words and days of a citation as the language of the translation does; its titles stay. */
const Adapt = ({ note, adapt }: { note: Note } & Pick<Acting, 'adapt'>) => {
  const t = useWords();
  const rows = useNoteRows();
  const adapted = useMemo(() => adapt(note.paragraphs), [adapt, note.paragraphs]);
  if (plainText(adapted) === plainText(note.paragraphs)) return null;
  return (
    <button type="button" className="desk-link" onClick={() => rows.write(note.key, noteToLexical(adapted))}>
      {t('translating.adapt')}
    </button>
  );
};

type Props = { acting: Acting; translation?: Note; state?: PairRow['state']; calls: number };

/**
 * What can be done with a pair of notes: put its call at the caret, with the note where there is none yet; adapt a
 * citation that still says what the original does.
 */
export const PairActions = ({ acting, translation, state, calls }: Props) => {
  const t = useWords();
  const desk = useDesk();
  const putCounterpart = usePutCounterpart();
  const { stored, onPut, adapt } = acting;
  const put = () => {
    if (!translation) return onPut(stored !== undefined && putCounterpart(stored));
    showSide(desk, 'translation');
    onPut(desk.body?.dispatchCommand(INSERT_CALL, translation.key) ?? false);
  };
  return (
    <>
      {(!translation || calls === 0) && (
        <button type="button" className="desk-link" onClick={put}>
          {t('desk.note.putAtCaret')}
        </button>
      )}
      {translation && isSame(state) && <Adapt note={translation} adapt={adapt} />}
    </>
  );
};

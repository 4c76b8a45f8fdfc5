'use client';

import type { Note } from '../../domain/commentary/model';
import type { PartChange } from '../../domain/commentary/staleness';
import { wordDifference } from '../../domain/commentary/wordDifference';
import { plainText } from '../../domain/lexical/walk';
import type { ChangeSaid } from './drawChanges';
import { useChangeWords } from './useChangeWords';

/** What became of a note of the original, and what can be said of it; `acknowledge` is there for whoever may. */
export type ChangedNote = {
  change: PartChange['change'];
  then: Note | undefined;
  acknowledge: (() => void) | undefined;
};

/** Whether the words of a changed note are known, and others. */
export const isOtherwise = ({ change, then }: ChangedNote, now: Note | undefined): boolean =>
  change !== 'moved' && then !== undefined && plainText(then.paragraphs) !== plainText(now?.paragraphs ?? []);

const ELEMENTS = { same: 'span', removed: 'del', added: 'ins' } as const;

type Props = {
  told: ChangedNote;
  /** The note as it stands, and the words it is told apart by from the other notes. */
  now: Note | undefined;
  name: string;
  lang: string;
};

/** A note of the original that says something else, or stands elsewhere, than when it was translated. */
export const NoteChange = ({ told, now, name, lang }: Props) => {
  const words = useChangeWords();
  const { change, then, acknowledge } = told;
  const isShown = isOtherwise(told, now);
  const otherwise: ChangeSaid = then === undefined ? 'unknown' : 'otherwise';
  return (
    <>
      {isShown && (
        <span className="desk-note-text" lang={now?.lang ?? then?.lang ?? lang}>
          {wordDifference(plainText(then?.paragraphs ?? []), plainText(now?.paragraphs ?? [])).map(
            ({ words: said, kind }, at) => {
              const Run = ELEMENTS[kind];
              return (
                <Run key={at}>
                  {kind !== 'same' && <span className="desk-change-name">{words[kind]} </span>}
                  {said}
                </Run>
              );
            },
          )}
        </span>
      )}
      <span className="desk-change">
        <span>{words.said(change === 'changed' && !isShown ? otherwise : change)}</span>
        {acknowledge &&
          words.acts(name).map(({ text, name: label }) => (
            <button key={text} type="button" className="desk-link" aria-label={label} onClick={acknowledge}>
              {text}
            </button>
          ))}
      </span>
    </>
  );
};

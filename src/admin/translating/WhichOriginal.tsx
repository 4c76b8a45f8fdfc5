'use client';

import type { MouseEvent } from 'react';
import type { Note } from '../../domain/commentary/model';
import { noteExcerpt } from '../../domain/commentary/noteExcerpt';
import { useNoteRows } from '../notes/useNoteRows';
import { useWords } from '../useWords';

/** A note of the original that nothing renders yet, and its number there. */
export type OpenOriginal = { note: Note; number: number | undefined };

/**
 * Asks of a note that is not said to render any which of the original's it renders, or whether it is the translator's own.
 * One press answers; the note's fields take an answer back.
 */
export const WhichOriginal = ({ note, originals }: { note: string; originals: readonly OpenOriginal[] }) => {
  const t = useWords();
  const rows = useNoteRows();
  const answer = (field: 'counterpart' | 'kind', value: string) => (event: MouseEvent<HTMLElement>) => {
    // What was pressed goes with its question; the row stays.
    event.currentTarget.closest('tr')?.querySelector('button')?.focus();
    rows.say(note, field, value);
  };
  return (
    <details className="desk-which">
      <summary>{t('translating.which.ask')}</summary>
      <ul>
        {originals.map(({ note: { key, paragraphs }, number }) => (
          <li key={key}>
            <button type="button" className="desk-link" data-answer={key} onClick={answer('counterpart', key)}>
              {`${number ?? '–'} · ${noteExcerpt({ paragraphs }) ?? t('desk.note.empty')}`}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="desk-link" onClick={answer('kind', 'translator')}>
            {t('translating.which.own')}
          </button>
        </li>
      </ul>
    </details>
  );
};
